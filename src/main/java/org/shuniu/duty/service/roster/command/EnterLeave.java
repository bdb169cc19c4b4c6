package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which somebody cannot be on duty, both included. */
public record EnterLeave(
        @NotNull(message = "{roster.leave.person.required}") Long personId,
        @NotNull(message = "{roster.leave.from.required}") LocalDate fromDay,
        @NotNull(message = "{roster.leave.to.required}") LocalDate toDay,

        @Nullable @Size(max = 100, message = "{roster.leave.note.long}")
        String note) {}
