package org.shuniu.duty.domain.roster.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a leader or a group had its turn, and of these how often over a night and on a holiday.
 *
 * @param last when the latest began; null: never had one
 */
public record Turns(
        int count, int nights, int holidays, @Nullable Instant last) {
    public static final Turns NONE = new Turns(0, 0, 0, null);

    public Turns plus(Place place) {
        return new Turns(
                count + 1,
                nights + (place.night() ? 1 : 0),
                holidays + (place.isHoliday() ? 1 : 0),
                last == null || last.isBefore(place.from()) ? place.from() : last);
    }

    /** Turns by day. */
    int days() {
        return count - nights;
    }

    /** For an order in which whoever waits longest comes first. */
    Instant waitingSince() {
        return last == null ? Instant.MIN : last;
    }
}
