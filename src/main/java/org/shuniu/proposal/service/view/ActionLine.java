package org.shuniu.proposal.service.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.proposal.domain.ProposalAction;

/**
 * A step of the process: may the reader take it now, and if not, why not.
 *
 * @param noun last part of the address to post to
 */
public record ActionLine(
        ProposalAction action,
        String noun,
        boolean open,
        @Nullable Refusal reason) {}
