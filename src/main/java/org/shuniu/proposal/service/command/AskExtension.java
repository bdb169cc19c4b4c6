package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** {@code months} in all, counted from the same day. */
public record AskExtension(
        @NotNull(message = "{proposal.months.required}") @Positive(message = "{proposal.invalid.months}")
        Integer months,

        @NotBlank(message = "{proposal.reason.required}") @Size(max = 1000, message = "{proposal.text.long}")
        String reason,

        int version) {}
