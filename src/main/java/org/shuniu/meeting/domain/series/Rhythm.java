package org.shuniu.meeting.domain.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How often a meeting comes again. A period is named by the first day of its first month. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The period in which a day lies; the first meeting of a series begins the first one. */
    public LocalDate period(LocalDate firstOn, LocalDate day) {
        var first = firstOn.withDayOfMonth(1);
        long passed = ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1));
        return first.plusMonths(Math.floorDiv(passed, months) * months);
    }

    public LocalDate next(LocalDate period) {
        return period.plusMonths(months);
    }

    /** Last day of the period. */
    public LocalDate end(LocalDate period) {
        return next(period).minusDays(1);
    }

    /** The day of the period on which the meeting falls: that of the first one, or the month's last. */
    public LocalDate day(LocalDate firstOn, LocalDate period) {
        return firstOn.plusMonths(ChronoUnit.MONTHS.between(firstOn.withDayOfMonth(1), period));
    }

    /** All periods up to that of this day, the first one first; none before the series began. */
    public List<LocalDate> periods(LocalDate firstOn, LocalDate until) {
        var periods = new ArrayList<LocalDate>();
        for (var period = firstOn.withDayOfMonth(1); !period.isAfter(until); period = next(period)) {
            periods.add(period);
        }
        return periods;
    }
}
