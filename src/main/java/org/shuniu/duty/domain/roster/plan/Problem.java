package org.shuniu.duty.domain.roster.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of publication.
 *
 * @param shiftId the shift it is about; null for a gap
 * @param person the name it is about, {@code detail} the other room, the hours or the number
 */
public record Problem(
        Kind kind,
        Instant from,
        Instant until,
        @Nullable Long shiftId,
        @Nullable String person,
        @Nullable String detail) {

    public enum Kind {
        /** Nobody is on duty. */
        GAP,
        /** Two shifts of the room at the same time. */
        OVERLAP,
        NO_LEADER,
        NO_MAIN,
        TOO_FEW,
        /** The same person twice at the same time, here or in another room. */
        DOUBLE_BOOKED,
        REST,
        /** 主班 without duty training (DUTY-13). */
        UNQUALIFIED_MAIN,
        ON_LEAVE,
        /** Neither officer nor leader of the room. */
        STRANGER
    }
}
