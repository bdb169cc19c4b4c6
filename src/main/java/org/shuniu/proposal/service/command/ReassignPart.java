package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A declined share goes to another unit. */
public record ReassignPart(
        @NotNull(message = "{proposal.part.required}") Long part,
        @NotNull(message = "{proposal.unit.required}") Long unit,

        @NotBlank(message = "{proposal.reason.required}") @Size(max = 1000, message = "{proposal.text.long}")
        String reason,

        int version) {}
