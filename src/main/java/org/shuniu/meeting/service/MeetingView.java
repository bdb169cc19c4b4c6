package org.shuniu.meeting.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.Venue;

/** A meeting as its page and the API show it. */
public record MeetingView(
        long id,
        int version,
        String title,
        MeetingClass meetingClass,
        MeetingPurpose purpose,
        MeetingForm form,
        MeetingStatus status,
        @Nullable Integer sessionNumber,
        String organ,
        String unit,
        String creator,
        Instant startsAt,
        Instant endsAt,
        @Nullable LocalDate registrationOn,
        int days,
        Venue venue,
        Instant movedAt) {

    public static MeetingView of(Meeting meeting) {
        var outline = meeting.outline();
        var schedule = outline.schedule();
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.title(),
                outline.meetingClass(),
                outline.purpose(),
                outline.form(),
                meeting.status(),
                meeting.sessionNumber(),
                meeting.origin().organName(),
                meeting.origin().unitName(),
                meeting.origin().creatorName(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.registrationOn(),
                schedule.days(),
                outline.venue(),
                meeting.movedAt());
    }

    /** Colour of the status. */
    public String tone() {
        return switch (status) {
            case DRAFTING, CANCELLED -> "muted";
            case IN_REVIEW -> "warning";
            case APPROVED, NOTIFIED -> "info";
            case IN_SESSION, CLOSED -> "success";
            case ENDED -> "warning";
            case REFUSED -> "danger";
        };
    }
}
