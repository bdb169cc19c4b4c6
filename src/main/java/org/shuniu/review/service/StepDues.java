package org.shuniu.review.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.DueCount;
import org.springframework.stereotype.Component;

/** Counts the limit of a step; 特急 one working day, 加急 three at most (parameter doc.urgent). */
@Component
public class StepDues {
    private static final int[] URGENT_LIMIT = {Integer.MAX_VALUE, 3, 1};

    private final WorkingCalendar calendar;

    public StepDues(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public @Nullable DueCount count(CaseStep step, int urgencyRank, LocalDate start) {
        int usual = step.limitDays() == null ? Integer.MAX_VALUE : step.limitDays();
        int days = Math.min(usual, URGENT_LIMIT[Math.min(Math.max(urgencyRank, 0), 2)]);
        if (days == Integer.MAX_VALUE || step.isDraft()) {
            return null;
        }
        Due due = calendar.dueAfterWorkingDays(start, days);
        return new DueCount(start, days, due.date(), due.provisional());
    }
}
