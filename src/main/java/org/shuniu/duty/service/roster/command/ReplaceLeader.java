package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another leader in charge of a published shift, and why. */
public record ReplaceLeader(
        @NotNull(message = "{roster.lead.required}") @Nullable
        Long leaderId,

        @NotBlank(message = "{roster.lead.reason.required}") @Size(max = 200, message = "{roster.words.long}") @Nullable
        String reason,

        int version) {}
