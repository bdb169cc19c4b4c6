package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.record.Question;

/**
 * 审核 by the six questions: six times yes accepts, any no sends it back (退回重办).
 *
 * @param dueOn another limit for the next round; needed where the present one has passed
 */
public record Examine(
        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean facts,

        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean problem,

        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean task,

        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean conclusion,

        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean measures,

        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean form,

        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String remark,

        @Nullable LocalDate dueOn,
        int version) {

    /** The questions answered with no. */
    public Set<Question> faults() {
        var faults = EnumSet.noneOf(Question.class);
        note(faults, Question.FACTS, facts);
        note(faults, Question.PROBLEM, problem);
        note(faults, Question.TASK, task);
        note(faults, Question.CONCLUSION, conclusion);
        note(faults, Question.MEASURES, measures);
        note(faults, Question.FORM, form);
        return faults;
    }

    private static void note(Set<Question> faults, Question question, @Nullable Boolean answer) {
        if (!Boolean.TRUE.equals(answer)) {
            faults.add(question);
        }
    }
}
