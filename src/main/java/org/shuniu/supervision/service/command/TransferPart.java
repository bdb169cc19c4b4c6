package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Supervision asks another unit instead; a unit never does so by itself. */
public record TransferPart(
        @NotBlank(message = "{supervision.unit.required}") String unit,

        @NotBlank(message = "{supervision.reason.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String reason,

        int version) {}
