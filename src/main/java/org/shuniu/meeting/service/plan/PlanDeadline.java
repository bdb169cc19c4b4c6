package org.shuniu.meeting.service.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.springframework.stereotype.Component;

/**
 * When plans are due: the last day of December of the year before, by the rule base (MTG-03). A rule that names one of the
 * first six months, e.g. 10 January, means the year of the plan itself.
 */
@Component
public class PlanDeadline {
    private static final int LAST_OF_OWN_YEAR = 6;

    private final MeetingRules rules;

    PlanDeadline(MeetingRules rules) {
        this.rules = rules;
    }

    /** Last day on which the plan of that year is in time. */
    public LocalDate of(int year) {
        var rule = rules.rule("M14");
        int month = rule.map(one -> one.number("deadlineMonth", 12)).orElse(12);
        int day = rule.map(one -> one.number("deadlineDay", 31)).orElse(31);
        int inMonth = Math.min(12, Math.max(1, month));
        var within = YearMonth.of(inMonth <= LAST_OF_OWN_YEAR ? year : year - 1, inMonth);
        return within.atDay(Math.min(within.lengthOfMonth(), Math.max(1, day)));
    }

    /** The plan that is due next, today counted. */
    int next(LocalDate today) {
        return of(today.getYear()).isBefore(today) ? today.getYear() + 1 : today.getYear();
    }

    int lateDays(int year, LocalDate submitted) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(of(year), submitted));
    }
}
