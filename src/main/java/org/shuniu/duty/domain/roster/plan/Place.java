package org.shuniu.duty.domain.roster.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.duty.domain.room.DayKind;

/**
 * A shift to be manned.
 *
 * @param day on which it begins, {@code kind} what kind of day that is
 * @param night it holds the small hours
 */
public record Place(Instant from, Instant until, LocalDate day, DayKind kind, boolean night) {

    boolean isHoliday() {
        return kind == DayKind.HOLIDAY;
    }

    boolean isWeekend() {
        return kind == DayKind.WEEKEND;
    }
}
