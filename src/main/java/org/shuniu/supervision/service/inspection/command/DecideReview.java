package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;

/**
 * 复核决定.
 *
 * @param facts and the rest: the new wording where the conclusion is changed
 * @param keepsProposal whether what was proposed stands; a new one would need its own approval (第二十一条)
 */
public record DecideReview(
        @NotNull(message = "{inspection.outcome.required}") ReviewOutcome outcome,

        @NotBlank(message = "{inspection.decision.required}") @Size(max = 4000, message = "{inspection.words.long}")
        String decision,

        @Nullable @Size(max = 8000, message = "{inspection.words.long}")
        String facts,

        @Nullable List<String> evidence,

        @Nullable @Size(max = 4000, message = "{inspection.words.long}")
        String opinion,

        boolean keepsProposal,
        int version) {}
