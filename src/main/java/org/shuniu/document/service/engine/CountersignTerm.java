package org.shuniu.document.service.engine;

import java.time.LocalDate;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** How long a unit has for its answer: 会签 is usually answered within five working days (B-1.7). */
@Component
class CountersignTerm {
    private static final int DAYS = 5;

    private final WorkingCalendar calendar;
    private final OfficeTime time;

    CountersignTerm(WorkingCalendar calendar, OfficeTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    /** From which day it counts, and the last one. */
    record Term(LocalDate start, Due due) {}

    Term fromToday() {
        LocalDate today = time.today();
        return new Term(today, from(today));
    }

    Due from(LocalDate start) {
        return calendar.dueAfterWorkingDays(start, DAYS);
    }
}
