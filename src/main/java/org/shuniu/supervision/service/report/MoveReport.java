package org.shuniu.supervision.service.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; sending back asks for words. */
public record MoveReport(
        @Size(max = 500, message = "{supervision.report.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{supervision.report.version.required}")
        Integer version) {}
