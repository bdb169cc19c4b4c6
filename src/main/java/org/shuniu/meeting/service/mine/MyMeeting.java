package org.shuniu.meeting.service.mine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;

/**
 * A meeting to which one goes, or for which one answers.
 *
 * @param capacity as what one is on the list, null when one only answers for the organ
 * @param invitation to be answered or changed by the reader, null where there is nothing to answer
 */
public record MyMeeting(
        long id,
        String title,
        MeetingForm form,
        MeetingStatus status,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable Capacity capacity,
        Reply reply,
        @Nullable Long invitation) {

    /** Where the reply stands. */
    public enum Reply {
        /** Nothing is asked of the reader. */
        NONE,
        OPEN,
        ANSWERED,
        ON_LEAVE
    }

    public String tone() {
        return switch (reply) {
            case NONE -> "muted";
            case OPEN -> "warning";
            case ANSWERED -> "success";
            case ON_LEAVE -> "info";
        };
    }
}
