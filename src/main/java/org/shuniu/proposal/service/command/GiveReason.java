package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A step that must be explained. {@code version} of the proposal as the form was drawn. */
public record GiveReason(
        @NotBlank(message = "{proposal.reason.required}") @Size(max = 1000, message = "{proposal.text.long}")
        String reason,

        int version) {}
