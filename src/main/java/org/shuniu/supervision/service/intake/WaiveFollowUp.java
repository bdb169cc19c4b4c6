package org.shuniu.supervision.service.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 无需督办, with its reason; {@code version} as the form was drawn. */
public record WaiveFollowUp(
        @NotBlank(message = "{intake.reason.required}") @Size(max = 500, message = "{intake.words.long}")
        String reason,

        int version) {}
