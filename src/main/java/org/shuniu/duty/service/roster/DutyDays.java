package org.shuniu.duty.service.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.duty.domain.room.DayKind;
import org.springframework.stereotype.Component;

/**
 * What kind of day each day is. A holiday is an unbroken run of days off with at least one day in it that would else be
 * worked; the weekend inside such a run belongs to the holiday.
 */
@Component
public class DutyDays {
    /** Longer than any run of days off. */
    private static final int MARGIN = 16;

    private final WorkingCalendar calendar;

    DutyDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The days of the span, both ends included, in order. */
    public Map<LocalDate, DayKind> kinds(LocalDate from, LocalDate to) {
        var working = calendar.workingDays(from.minusDays(MARGIN), to.plusDays(MARGIN));
        var kinds = new LinkedHashMap<LocalDate, DayKind>();
        from.datesUntil(to.plusDays(1)).forEach(day -> kinds.put(day, kind(day, working)));
        return kinds;
    }

    private static DayKind kind(LocalDate day, Set<LocalDate> working) {
        if (working.contains(day)) {
            return isWeekend(day) ? DayKind.WORKED_WEEKEND : DayKind.WORKDAY;
        }
        return isOfHoliday(day, working) ? DayKind.HOLIDAY : DayKind.WEEKEND;
    }

    private static boolean isOfHoliday(LocalDate day, Set<LocalDate> working) {
        return !isWeekend(day) || runs(day, -1, working) || runs(day, 1, working);
    }

    private static boolean runs(LocalDate start, int direction, Set<LocalDate> working) {
        var day = start;
        for (int steps = 0; steps < MARGIN && !working.contains(day); steps++) {
            if (!isWeekend(day)) {
                return true;
            }
            day = day.plusDays(direction);
        }
        return false;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
