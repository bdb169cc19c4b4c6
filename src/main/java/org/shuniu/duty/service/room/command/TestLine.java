package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A number was tried. */
public record TestLine(
        @NotNull(message = "{dutyroom.answered.required}") Boolean answered,

        @Nullable @Size(max = 100, message = "{dutyroom.text.long}")
        String note) {}
