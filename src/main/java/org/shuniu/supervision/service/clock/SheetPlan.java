package org.shuniu.supervision.service.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.ReminderKind;
import org.shuniu.supervision.service.SupervisionSettings;
import org.springframework.stereotype.Component;

/** Which sheets a part deserves on a day; hot and difficult matters are urged more often (SUP-07). */
@Component
class SheetPlan {
    private final WorkingCalendar calendar;
    private final SupervisionSettings settings;

    SheetPlan(WorkingCalendar calendar, SupervisionSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** {@code aboutOn} makes it one of a kind: the date it is about, moved on with each repetition. */
    record Sheet(ReminderKind kind, LocalDate aboutOn) {}

    List<Sheet> of(MatterPart part, boolean pressing, LocalDate today) {
        var sheets = new ArrayList<Sheet>();
        LocalDate receipt = part.receiptDueOn();
        if (part.status() == PartStatus.ASSIGNED && receipt != null && today.isAfter(receipt)) {
            sheets.add(new Sheet(ReminderKind.RECEIPT, repeated(receipt, pressing, today)));
        }
        var clock = part.clock();
        LocalDate feedback = clock.feedbackDueOn();
        if (feedback != null && today.isAfter(feedback)) {
            sheets.add(new Sheet(ReminderKind.FEEDBACK, repeated(feedback, pressing, today)));
        }
        LocalDate due = clock.dueOn();
        LocalDate yellow = clock.yellowFrom();
        if (due != null && today.isAfter(due)) {
            overdue(sheets, due, pressing, today);
        } else if (yellow != null && !today.isBefore(yellow)) {
            sheets.add(new Sheet(ReminderKind.BLUE, repeated(yellow, pressing, today)));
        }
        return sheets;
    }

    private void overdue(List<Sheet> sheets, LocalDate due, boolean pressing, LocalDate today) {
        int late = calendar.workingDaysBetween(due, today);
        if (late >= settings.redDays()) {
            LocalDate red =
                    calendar.dueAfterWorkingDays(due, settings.redDays()).date();
            sheets.add(new Sheet(ReminderKind.RED, repeated(red, pressing, today)));
        } else if (late >= settings.orangeDays()) {
            sheets.add(new Sheet(ReminderKind.ORANGE, due));
        }
    }

    /** The last date of the series first, first + n, first + 2n … working days that is not after today. */
    private LocalDate repeated(LocalDate first, boolean pressing, LocalDate today) {
        int every = Math.max(1, pressing ? settings.pressingDays() : settings.remindDays());
        int passed = Math.max(0, calendar.workingDaysBetween(first, today));
        int days = passed / every * every;
        return days == 0
                ? first
                : Objects.requireNonNull(
                        calendar.dueAfterWorkingDays(first, days).date());
    }
}
