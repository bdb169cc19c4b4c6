package org.shuniu.meeting.service.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.Occasions;
import org.shuniu.meeting.domain.series.Occasions.Occasion;
import org.springframework.stereotype.Component;

/** When the meetings of a series fall, and which periods have none. */
@Component
class SeriesCalendar {
    private final Occasions occasions;
    private final WorkingCalendar calendar;
    private final OfficeTime time;

    SeriesCalendar(Occasions occasions, WorkingCalendar calendar, OfficeTime time) {
        this.occasions = occasions;
        this.calendar = calendar;
        this.time = time;
    }

    List<Occasion> occasions(MeetingSeries series) {
        return occasions.of(series.seriesId().value());
    }

    /**
     * Periods that have begun, or ended before the series did, and have no meeting; the oldest first. A meeting that was
     * only written down and whose day has passed is none (MTG-22).
     */
    List<LocalDate> without(MeetingSeries series, List<Occasion> held) {
        var live = held.stream()
                .filter(one -> one.counts(time.today()))
                .map(Occasion::period)
                .collect(Collectors.toSet());
        var plan = series.plan();
        LocalDate until = series.endedOn() == null ? time.today() : series.endedOn();
        return plan.rhythm().periods(plan.firstOn(), until).stream()
                .filter(period -> !live.contains(period))
                .toList();
    }

    /** The day of the next meeting: of this period or the first after it without one, never a day off. */
    LocalDate next(MeetingSeries series, List<Occasion> held) {
        var live = held.stream().filter(Occasion::isLive).map(Occasion::period).collect(Collectors.toSet());
        var plan = series.plan();
        var today = time.today().isBefore(plan.firstOn()) ? plan.firstOn() : time.today();
        var period = plan.rhythm().period(plan.firstOn(), today);
        while (live.contains(period) || day(series, period).isBefore(time.today())) {
            period = plan.rhythm().next(period);
        }
        return day(series, period);
    }

    /** The next working day, or the last one before where the period ends meanwhile. */
    private LocalDate day(MeetingSeries series, LocalDate period) {
        var plan = series.plan();
        var wanted = plan.rhythm().day(plan.firstOn(), period);
        var day = calendar.dueAfterDays(wanted.minusDays(1), 1).date();
        if (!day.isAfter(plan.rhythm().end(period))) {
            return day;
        }
        for (day = wanted; !calendar.isWorkingDay(day); ) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate period(MeetingSeries series, LocalDate day) {
        var plan = series.plan();
        return plan.rhythm().period(plan.firstOn(), day);
    }
}
