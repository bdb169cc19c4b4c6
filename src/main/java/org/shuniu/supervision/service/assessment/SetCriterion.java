package org.shuniu.supervision.service.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.assessment.Fact;

/** What a fact counts from a day on; 0 points: nothing. */
public record SetCriterion(
        @NotNull(message = "{supervision.assessment.fact.required}") @Nullable
        Fact fact,

        @NotNull(message = "{supervision.assessment.points.range}")
        @Min(value = -100, message = "{supervision.assessment.points.range}")
        @Max(value = 100, message = "{supervision.assessment.points.range}")
        @Nullable
        Integer points,

        @NotNull(message = "{supervision.assessment.most.range}")
        @Min(value = 0, message = "{supervision.assessment.most.range}")
        @Max(value = 100, message = "{supervision.assessment.most.range}")
        @Nullable
        Integer most,

        @NotNull(message = "{supervision.assessment.validFrom.required}") @Nullable
        LocalDate validFrom,

        @NotBlank(message = "{supervision.assessment.reason.required}")
        @Size(max = 500, message = "{supervision.assessment.words.long}")
        String reason) {}
