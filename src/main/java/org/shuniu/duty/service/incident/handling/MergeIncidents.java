package org.shuniu.duty.service.incident.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The report with this id is about the same event. */
public record MergeIncidents(
        @NotNull(message = "{incident.merge.other.required}") @Nullable
        Long otherId,

        @NotBlank(message = "{incident.merge.reason.required}")
        @Size(max = 500, message = "{incident.text.long}")
        @Nullable
        String reason) {}
