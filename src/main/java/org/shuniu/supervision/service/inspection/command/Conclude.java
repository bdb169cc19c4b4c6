package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;

/**
 * 督查结论 of one unit (第十六条).
 *
 * @param evidence one piece a line
 * @param proposalText what is proposed; only with a proposal
 */
public record Conclude(
        @NotBlank(message = "{inspection.facts.required}") @Size(max = 8000, message = "{inspection.words.long}")
        String facts,

        @NotEmpty(message = "{inspection.evidence.required}")
        List<String> evidence,

        @NotBlank(message = "{inspection.opinion.required}") @Size(max = 4000, message = "{inspection.words.long}")
        String opinion,

        @NotNull(message = "{inspection.proposal.required}") ConclusionProposal proposal,

        @Nullable @Size(max = 2000, message = "{inspection.words.long}")
        String proposalText,

        int version) {}
