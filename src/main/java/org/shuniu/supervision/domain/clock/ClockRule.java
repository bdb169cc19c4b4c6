package org.shuniu.supervision.domain.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.supervision.ReportingFrequency;

/**
 * When a light turns yellow and when the next feedback is expected, counted with the working-day calendar.
 *
 * @param nearDays yellow while at most so many working days remain, today counted
 * @param nearPercent or while at most this share of the whole period remains
 */
public record ClockRule(WorkingCalendar calendar, int nearDays, int nearPercent, ReportingFrequency reporting) {

    /** The first day on which no more than the larger of the two limits remains. */
    LocalDate yellowFrom(LocalDate start, LocalDate due, int suspendedDays) {
        int whole = Math.max(0, calendar.workingDaysBetween(start, due) - suspendedDays);
        int near = Math.max(nearDays, whole * nearPercent / 100);
        LocalDate day = due;
        int remaining = 0;
        while (day.isAfter(start)) {
            remaining += calendar.isWorkingDay(day) ? 1 : 0;
            if (remaining > near) {
                return day.plusDays(1);
            }
            day = day.minusDays(1);
        }
        return start;
    }

    /** The first expected date after that day, moved to a working day; null without a fixed frequency. */
    @Nullable
    LocalDate feedbackAfter(LocalDate start, LocalDate day) {
        for (int n = 1; ; n++) {
            var expected = reporting.expected(start, n).map(this::onWorkingDay);
            if (expected.isEmpty()) {
                return null;
            }
            if (expected.get().isAfter(day)) {
                return expected.get();
            }
        }
    }

    private LocalDate onWorkingDay(LocalDate day) {
        LocalDate moved = day;
        while (!calendar.isWorkingDay(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    int workingDays(LocalDate from, LocalDate to) {
        return Math.max(0, calendar.workingDaysBetween(from, to));
    }
}
