package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The office does not agree that the matter is not the unit's own. */
public record UpholdPart(
        @NotNull(message = "{proposal.part.required}") Long part,

        @NotBlank(message = "{proposal.reason.required}") @Size(max = 1000, message = "{proposal.text.long}")
        String reason,

        int version) {}
