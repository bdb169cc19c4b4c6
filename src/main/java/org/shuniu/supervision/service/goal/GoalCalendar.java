package org.shuniu.supervision.service.goal;

import java.time.LocalDate;
import java.util.List;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.springframework.stereotype.Component;

/** When quarters are reported. */
@Component
public class GoalCalendar {
    private final WorkingCalendar calendar;
    private final GoalSettings settings;
    private final OfficeTime time;

    GoalCalendar(WorkingCalendar calendar, GoalSettings settings, OfficeTime time) {
        this.calendar = calendar;
        this.settings = settings;
        this.time = time;
    }

    /** The last day on which a unit reports it in time. */
    public LocalDate dueOn(Quarter quarter) {
        return calendar.dueAfterWorkingDays(quarter.lastDay(), settings.reportDays())
                .date();
    }

    /** The same for several quarters, in their order; the calendar is read once. */
    public List<LocalDate> dueOn(List<Quarter> quarters) {
        var ends = quarters.stream().map(Quarter::lastDay).toList();
        return calendar.duesAfterWorkingDays(ends, settings.reportDays()).stream()
                .map(Due::date)
                .toList();
    }

    public boolean isOverdue(Quarter quarter) {
        return isPast(dueOn(quarter));
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(time.today());
    }

    /** From the first day of its last month on: before, nobody can know what will be reached. */
    public boolean isOpen(Quarter quarter) {
        return !time.today().isBefore(quarter.lastDay().withDayOfMonth(1));
    }

    /** The last day of the year has come. */
    public boolean isYearOver(int year) {
        return !time.today().isBefore(LocalDate.of(year, 12, 31));
    }
}
