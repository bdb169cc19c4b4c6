package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Due dates of a month.
 *
 * @param days every day of the month
 * @param rows the first of these parts by due date
 * @param total how many there are
 */
public record DueMonth(YearMonth month, LocalDate today, List<DueDay> days, List<DueRow> rows, long total) {
    public DueMonth {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    public boolean isCut() {
        return total > rows.size();
    }
}
