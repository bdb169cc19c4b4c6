package org.shuniu.meeting.service.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;

/** A person and whether he or she came. */
public record AttendanceRow(
        long id,
        String name,
        String organ,
        @Nullable String postTitle,
        Capacity capacity,
        State state,
        @Nullable Instant signedInAt,
        @Nullable String leaveReason,
        @Nullable String substituteFor) {

    /** What became of it. */
    public enum State {
        PRESENT,
        LATE,
        ON_LEAVE,
        /** Not there (yet). */
        AWAITED
    }

    static AttendanceRow of(Attendee attendee, Instant startsAt) {
        return new AttendanceRow(
                attendee.id(),
                attendee.name(),
                attendee.organName(),
                attendee.postTitle(),
                attendee.capacity(),
                state(attendee, startsAt),
                attendee.signedInAt(),
                attendee.leaveReason(),
                attendee.substituteFor());
    }

    private static State state(Attendee attendee, Instant startsAt) {
        Instant at = attendee.signedInAt();
        if (at != null) {
            return at.isAfter(startsAt) ? State.LATE : State.PRESENT;
        }
        return attendee.isOnLeave() ? State.ON_LEAVE : State.AWAITED;
    }

    public boolean isPresent() {
        return signedInAt != null;
    }

    public String tone() {
        return switch (state) {
            case PRESENT -> "success";
            case LATE -> "warning";
            case ON_LEAVE -> "info";
            case AWAITED -> "muted";
        };
    }
}
