package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of a task over the year, in words; the numbers are computed. */
public record CloseGoal(
        @NotBlank(message = "{goal.result.required}") @Size(max = 2000, message = "{goal.text.long}")
        String result,

        int version) {}
