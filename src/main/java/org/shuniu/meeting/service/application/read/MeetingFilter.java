package org.shuniu.meeting.service.application.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;

/**
 * What the list of meetings is narrowed to; {@code text} in the title, {@code organ} in the name of who calls it.
 *
 * @param from and {@code to}: days on which they begin, both inclusive
 * @param own called by the reader's own organ
 * @param counted approved, and no session of the rules of procedure: what plans and figures count
 */
public record MeetingFilter(
        @Nullable String text,
        @Nullable Integer year,
        @Nullable MeetingClass meetingClass,
        @Nullable MeetingStatus status,
        @Nullable String organ,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean own,
        @Nullable Boolean counted) {
    /** What the home page counts of the reader's own organ. */
    static MeetingFilter countedOwn() {
        return new MeetingFilter(null, null, null, null, null, null, null, true, true);
    }

    /** A condition that is not on the first line of the form is set. */
    public boolean isDetailed() {
        return from != null || to != null || Boolean.TRUE.equals(own) || Boolean.TRUE.equals(counted);
    }
}
