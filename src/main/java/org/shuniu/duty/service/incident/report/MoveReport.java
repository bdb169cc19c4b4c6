package org.shuniu.duty.service.incident.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step of a report with what is said to it; sending back asks for words. */
public record MoveReport(
        @Size(max = 500, message = "{incident.text.long}") @Nullable
        String words,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {}
