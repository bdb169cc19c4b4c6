package org.shuniu.document.service.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.kernel.Refusal;

/**
 * A step of the process: may the reader take it now, and if not, why not.
 *
 * @param noun last part of the address to post to
 */
public record ActionLine(
        DocumentAction action,
        String noun,
        boolean open,
        @Nullable Refusal reason) {}
