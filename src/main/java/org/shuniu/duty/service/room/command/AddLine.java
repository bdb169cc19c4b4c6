package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.line.LineKind;

/** A number of a room. */
public record AddLine(
        @NotNull(message = "{dutyroom.line.kind.required}") LineKind lineKind,

        @NotNull(message = "{dutyroom.number.invalid}")
        @Pattern(regexp = "[0-9+() -]{3,30}", message = "{dutyroom.number.invalid}")
        String number,

        @Nullable @Size(max = 100, message = "{dutyroom.text.long}")
        String note) {}
