package org.shuniu.supervision.service;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.clock.ClockRule;
import org.shuniu.supervision.domain.part.DueCount;
import org.shuniu.supervision.domain.part.MatterPart;
import org.springframework.stereotype.Component;

/** Counts the dates of matters with the working-day calendar. */
@Component("matterClocks")
public class Clocks {
    /** An urgent matter is near its limit from the first day on. */
    private static final int WHOLE = 100;

    private final WorkingCalendar calendar;
    private final SupervisionSettings settings;
    private final OfficeTime time;

    public Clocks(WorkingCalendar calendar, SupervisionSettings settings, OfficeTime time) {
        this.calendar = calendar;
        this.settings = settings;
        this.time = time;
    }

    public ClockRule rule(Matter matter) {
        return new ClockRule(
                calendar,
                settings.nearDays(),
                matter.isUrgent() ? WHOLE : settings.nearPercent(),
                matter.task().reporting());
    }

    /** A date that somebody chose; never moved, marked 暂定 while its year is not loaded. */
    public Due chosen(LocalDate day) {
        return new Due(day, !calendar.isLoaded(day.getYear()));
    }

    public Due afterWorkingDays(int days) {
        return calendar.dueAfterWorkingDays(time.today(), days);
    }

    /** An urgent matter is received the same day. */
    public LocalDate receiptDue(Matter matter) {
        if (matter.isUrgent()) {
            return time.today();
        }
        return calendar.dueAfterWorkingDays(time.today(), settings.receiptDays())
                .date();
    }

    public int urgentDays() {
        return settings.urgentDays();
    }

    /** A due date, and the calendar days from today by which it was counted. */
    public record Usual(Due due, int days) {}

    /** The usual limit of such a source, in calendar days; null where each matter needs its own (B-3.2). */
    public @Nullable Usual usual(Matter matter) {
        Integer days =
                switch (matter.cause().source()) {
                    case INSTRUCTION ->
                        matter.task().difficult() ? settings.difficultDays() : settings.instructionDays();
                    case MEETING_DECISION -> settings.minutesDays();
                    default -> null;
                };
        return days == null ? null : new Usual(calendar.dueAfterDays(time.today(), days), days);
    }

    /** Counted again in the way it was counted first; a date that somebody chose stays. */
    public Due recounted(MatterPart part) {
        return counted(part.count(), due(part));
    }

    private Due counted(DueCount count, LocalDate chosen) {
        LocalDate from = count.from();
        if (from == null) {
            return chosen(chosen);
        }
        Integer days = count.calendarDays();
        Due due = days == null ? new Due(from, false) : calendar.dueAfterDays(from, days);
        Integer working = count.workingDays();
        if (working == null) {
            return due;
        }
        Due later = calendar.dueAfterWorkingDays(due.date(), working);
        return new Due(later.date(), due.provisional() || later.provisional());
    }

    /** So many calendar days after the present due date. */
    public Due extended(MatterPart part, int days) {
        return calendar.dueAfterDays(due(part), days);
    }

    public ClockEvent started(Due due) {
        return new ClockEvent(ClockEvent.Kind.STARTED, time.today(), due.date(), due.provisional());
    }

    public ClockEvent extended(Due due) {
        return new ClockEvent(ClockEvent.Kind.EXTENDED, time.today(), due.date(), due.provisional());
    }

    public ClockEvent today(ClockEvent.Kind kind) {
        return new ClockEvent(kind, time.today());
    }

    /** 退回重办; a later due date may come with it. */
    public ClockEvent sentBack(@Nullable LocalDate due) {
        return due == null
                ? today(ClockEvent.Kind.SENT_BACK)
                : new ClockEvent(
                        ClockEvent.Kind.SENT_BACK,
                        time.today(),
                        due,
                        chosen(due).provisional());
    }

    /** The clock goes on with as many working days as it had when it was stopped. */
    public ClockEvent resumed(MatterPart part) {
        Due due = left(part);
        return new ClockEvent(ClockEvent.Kind.RESUMED, time.today(), due.date(), due.provisional());
    }

    /** The due date if the clock went on today: later by the working days for which it has stood still. */
    public Due left(MatterPart part) {
        return counted(countLeft(part), due(part));
    }

    /** How that date is counted. */
    public DueCount countLeft(MatterPart part) {
        LocalDate since = part.clock().suspendedOn();
        int stood = since == null ? 0 : Math.max(0, calendar.workingDaysBetween(since, time.today()));
        return part.count().later(due(part), stood);
    }

    private static LocalDate due(MatterPart part) {
        return Objects.requireNonNull(part.clock().dueOn());
    }
}
