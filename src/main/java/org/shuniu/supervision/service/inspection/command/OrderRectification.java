package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What must be put right, by when (第十八条). */
public record OrderRectification(
        @NotBlank(message = "{inspection.requirement.required}") @Size(max = 2000, message = "{inspection.words.long}")
        String requirement,

        @NotNull(message = "{inspection.due.required}") LocalDate dueOn,
        int version) {}
