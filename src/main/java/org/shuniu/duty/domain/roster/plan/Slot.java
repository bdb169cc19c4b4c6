package org.shuniu.duty.domain.roster.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.Officer;

/** A shift as it is checked: when, who, led by whom. */
public record Slot(
        long shiftId,
        Instant from,
        Instant until,
        List<Officer> officers,
        @Nullable Long leaderId,
        @Nullable String leaderName) {
    public Slot {
        officers = List.copyOf(officers);
    }

    boolean overlaps(Slot other) {
        return from.isBefore(other.until) && until.isAfter(other.from);
    }
}
