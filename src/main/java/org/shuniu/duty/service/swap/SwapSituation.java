package org.shuniu.duty.service.swap;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.domain.swap.ShiftSwap;
import org.shuniu.kernel.Actor;

/** What the policy looks at: the swap, its shifts, the roster, and what time it is. */
public record SwapSituation(
        ShiftSwap swap,
        Roster roster,
        Shift shift,
        @Nullable Shift counter,
        Instant now) {

    /** One of its shifts has begun. */
    boolean isBegun() {
        return hasBegun(shift, now) || counter != null && hasBegun(counter, now);
    }

    public static boolean hasBegun(Shift shift, Instant now) {
        return shift.status() != ShiftStatus.NOT_STARTED || !now.isBefore(shift.startsAt());
    }

    /** Leads the shift, or stands in today for whoever does. */
    boolean isLedBy(Actor actor) {
        Long leader = shift.leaderId();
        if (leader == null) {
            return false;
        }
        var behalf = actor.onBehalf();
        return leader == actor.personId()
                || actor.standsInFor().contains(leader)
                || behalf != null && Objects.equals(behalf.personId(), leader);
    }
}
