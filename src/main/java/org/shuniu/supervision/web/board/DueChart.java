package org.shuniu.supervision.web.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.board.DueMonth;
import org.shuniu.supervision.service.board.DueRow;

/**
 * Where the bars of a month stand, a day ten units wide.
 *
 * @param width of the whole month
 * @param today left edge of today, null in another month
 */
record DueChart(int width, @Nullable Integer today, List<Bar> bars) {
    private static final int DAY = 10;

    /**
     * One part from its assignment, or the first of the month, to its due date.
     *
     * @param original left edge of the day it was due on before an extension, where that is in the month
     */
    record Bar(DueRow row, int x, int width, @Nullable Integer original) {}

    static DueChart of(DueMonth due) {
        LocalDate first = due.month().atDay(1);
        boolean here = due.today().getMonth() == due.month().getMonth()
                && due.today().getYear() == due.month().getYear();
        return new DueChart(
                DAY * due.month().lengthOfMonth(),
                here ? x(first, due.today()) : null,
                due.rows().stream().map(row -> bar(row, first)).toList());
    }

    private static Bar bar(DueRow row, LocalDate first) {
        int start = Math.max(0, x(first, row.assignedOn()));
        boolean marked = row.isExtended() && !row.originalDueOn().isBefore(first);
        return new Bar(
                row,
                start,
                Math.max(DAY, x(first, row.dueOn()) + DAY - start),
                marked ? x(first, row.originalDueOn()) : null);
    }

    private static int x(LocalDate first, LocalDate day) {
        return DAY * (int) ChronoUnit.DAYS.between(first, day);
    }
}
