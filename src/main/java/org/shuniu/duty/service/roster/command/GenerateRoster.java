package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Rotation;

/** A month of a room, filled in rotation; of people unless told otherwise. */
public record GenerateRoster(
        @NotNull(message = "{roster.room.required}") Long roomId,
        @NotNull(message = "{roster.month.required}") YearMonth month,
        @Nullable Rotation rotation) {}
