package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 新批示 on the result: a sub-item for the same leading unit, or another. */
public record InstructAgain(
        @NotBlank(message = "{supervision.words.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String text,

        @Nullable String leadUnit,
        @NotNull(message = "{supervision.due.required}") LocalDate dueOn,
        int version) {}
