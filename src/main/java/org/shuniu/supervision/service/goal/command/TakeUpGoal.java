package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.ReportingFrequency;

/**
 * Makes a matter of a task (拟立项); its units and its leader go with it.
 *
 * @param notDuplicateBecause why it is not the same as an open matter (政府督查工作条例 第十五条)
 */
public record TakeUpGoal(
        @NotBlank(message = "{goal.title.required}") @Size(max = 200, message = "{goal.text.long}")
        String title,

        @NotBlank(message = "{goal.text.required}") @Size(max = 4000, message = "{goal.text.long}")
        String text,

        @Nullable LocalDate dueOn,

        @NotNull(message = "{goal.reporting.required}") @Nullable
        ReportingFrequency reporting,

        @Size(max = 500, message = "{goal.text.long}") @Nullable
        String notDuplicateBecause,

        int version) {}
