package org.shuniu.supervision.domain.inspection.object;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The words of a conclusion (第十六条: clear facts, sufficient evidence).
 *
 * @param evidence one piece a line
 * @param proposalText what exactly is proposed; null for none
 */
@Embeddable
public record Findings(
        String facts,
        String evidence,
        String opinion,
        @Enumerated(EnumType.STRING) ConclusionProposal proposal,
        @Nullable String proposalText) {}
