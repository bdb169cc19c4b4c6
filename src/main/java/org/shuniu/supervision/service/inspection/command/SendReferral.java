package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When it went and who took it. */
public record SendReferral(
        @NotNull(message = "{inspection.sentOn.required}") LocalDate sentOn,

        @NotBlank(message = "{inspection.receiver.required}") @Size(max = 200, message = "{inspection.text.long}")
        String receiver,

        int version) {}
