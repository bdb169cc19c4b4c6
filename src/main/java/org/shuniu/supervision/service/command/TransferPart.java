package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Supervision asks another unit instead; a unit never does so by itself.
 *
 * @param dueOn its own limit; needed where no time is left of the former unit's
 */
public record TransferPart(
        @NotBlank(message = "{supervision.unit.required}") String unit,

        @NotBlank(message = "{supervision.reason.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String reason,

        @Nullable LocalDate dueOn,
        int version) {}
