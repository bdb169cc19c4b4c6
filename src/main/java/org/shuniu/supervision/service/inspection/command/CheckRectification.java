package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 核查: good, or once more with a reason and perhaps another day. */
public record CheckRectification(
        @NotNull(message = "{inspection.accepted.required}") Boolean accepted,

        @Nullable @Size(max = 1000, message = "{inspection.words.long}")
        String words,

        @Nullable LocalDate dueOn,
        int version) {}
