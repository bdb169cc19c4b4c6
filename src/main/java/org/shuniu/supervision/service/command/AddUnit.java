package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One more co-unit while the matter is under way. */
public record AddUnit(
        @NotBlank(message = "{supervision.unit.required}") String unit,

        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String text,

        @NotNull(message = "{supervision.due.required}") LocalDate dueOn,
        int version) {}
