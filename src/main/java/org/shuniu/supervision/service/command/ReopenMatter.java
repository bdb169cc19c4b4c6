package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 复查 of what was settled or written off, with a new limit. */
public record ReopenMatter(
        @NotBlank(message = "{supervision.reason.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String reason,

        @NotNull(message = "{supervision.due.required}") LocalDate dueOn,
        int version) {}
