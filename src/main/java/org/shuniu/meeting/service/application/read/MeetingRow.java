package org.shuniu.meeting.service.application.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;

/** One line of the list of meetings. */
public record MeetingRow(
        long id,
        String title,
        MeetingClass meetingClass,
        MeetingForm form,
        MeetingStatus status,
        @Nullable Integer sessionNumber,
        String organName,
        Instant startsAt,
        Instant endsAt,
        long exceptions) {
    /** Colour of the status. */
    public String tone() {
        return switch (status) {
            case DRAFTING, CANCELLED -> "muted";
            case IN_REVIEW, ENDED -> "warning";
            case APPROVED, NOTIFIED -> "info";
            case IN_SESSION, CLOSED -> "success";
            case REFUSED -> "danger";
        };
    }
}
