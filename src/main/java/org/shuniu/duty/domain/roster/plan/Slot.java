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

    /** With somebody else in the place of this officer. */
    public Slot substituting(long personId, long substituteId, String substituteName) {
        var changed = officers.stream()
                .map(officer -> officer.personId() == personId
                        ? new Officer(substituteId, substituteName, officer.post())
                        : officer)
                .toList();
        return new Slot(shiftId, from, until, changed, leaderId, leaderName);
    }

    boolean overlaps(Slot other) {
        return from.isBefore(other.until) && until.isAfter(other.from);
    }
}
