package org.shuniu.duty.service.incident.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Other words, for whom. */
public record EditReport(
        @NotBlank(message = "{incident.report.addressee.required}")
        @Size(max = 200, message = "{incident.text.long}")
        @Nullable
        String addressee,

        @NotBlank(message = "{incident.report.body.required}")
        @Size(max = 8000, message = "{incident.report.body.long}")
        @Nullable
        String body,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {}
