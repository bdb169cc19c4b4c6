package org.shuniu.duty.service.swap.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.ShiftStatus;

/** A shift of one's own; {@code seat} is MAIN, SECOND or LEADER. */
public record OwnShift(
        long id,
        long rosterId,
        String roomName,
        Instant startsAt,
        Instant endsAt,
        String seat,
        ShiftStatus status,
        @Nullable String leaderName) {
    public boolean swappable() {
        return !seat.equals("LEADER") && status == ShiftStatus.NOT_STARTED;
    }
}
