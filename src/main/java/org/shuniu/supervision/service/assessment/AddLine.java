package org.shuniu.supervision.service.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Points by hand, added or deducted, with the day they are for and the reason. */
public record AddLine(
        @NotNull(message = "{supervision.assessment.points.required}") @Nullable
        Integer points,

        @NotNull(message = "{supervision.assessment.day.required}") @Nullable
        LocalDate day,

        @NotBlank(message = "{supervision.assessment.reason.required}")
        @Size(max = 500, message = "{supervision.assessment.words.long}")
        String reason,

        @NotNull(message = "{supervision.assessment.version.required}") @Nullable
        Integer version) {}
