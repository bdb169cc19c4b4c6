package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/** A month of a room, filled in rotation. */
public record GenerateRoster(
        @NotNull(message = "{roster.room.required}") Long roomId,
        @NotNull(message = "{roster.month.required}") YearMonth month) {}
