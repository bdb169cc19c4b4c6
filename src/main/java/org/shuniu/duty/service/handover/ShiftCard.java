package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftStatus;

/** A shift in one line: from when to when, who, and how it stands. */
public record ShiftCard(
        long id,
        Instant startsAt,
        Instant endsAt,
        ShiftStatus status,
        List<Officer> officers,
        @Nullable String leaderName) {
    static ShiftCard of(Shift shift) {
        return new ShiftCard(
                shift.id(), shift.startsAt(), shift.endsAt(), shift.status(), shift.officers(), shift.leaderName());
    }
}
