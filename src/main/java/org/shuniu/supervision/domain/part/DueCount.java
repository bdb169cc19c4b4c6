package org.shuniu.supervision.domain.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a due date was counted, so that it can be counted again: from that day so many calendar days, then so many working
 * days; all null where somebody chose it.
 */
public record DueCount(
        @Nullable LocalDate from,
        @Nullable Integer calendarDays,
        @Nullable Integer workingDays) {

    public static final DueCount CHOSEN = new DueCount(null, null, null);

    public static DueCount working(LocalDate from, int days) {
        return new DueCount(from, null, days);
    }

    public static DueCount calendar(LocalDate from, int days) {
        return new DueCount(from, days, null);
    }

    /** The clock stood still for so many working days; a chosen date is counted on from itself. */
    public DueCount later(LocalDate due, int stood) {
        if (stood == 0) {
            return this;
        }
        return from == null
                ? working(due, stood)
                : new DueCount(from, calendarDays, (workingDays == null ? 0 : workingDays) + stood);
    }
}
