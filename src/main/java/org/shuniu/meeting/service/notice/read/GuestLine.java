package org.shuniu.meeting.service.notice.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.notice.LeaveRequest;
import org.shuniu.meeting.domain.notice.LeaveStatus;

/**
 * A person on a reply.
 *
 * @param leaveReason 请假, also while it waits for consent
 * @param leave state of the request where consent is needed
 */
public record GuestLine(
        long id,
        String name,
        @Nullable String postTitle,
        Capacity capacity,
        @Nullable String substituteFor,
        @Nullable String leaveReason,
        @Nullable LeaveStatus leave) {
    static GuestLine of(Attendee attendee, @Nullable LeaveRequest leave) {
        return new GuestLine(
                attendee.id(),
                attendee.name(),
                attendee.postTitle(),
                attendee.capacity(),
                attendee.substituteFor(),
                leave == null ? attendee.leaveReason() : leave.reason(),
                leave == null ? null : leave.status());
    }
}
