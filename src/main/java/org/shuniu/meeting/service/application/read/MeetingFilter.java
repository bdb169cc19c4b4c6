package org.shuniu.meeting.service.application.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;

/** What the list of meetings is narrowed to; {@code text} in the title, {@code organ} in the name of who calls it. */
public record MeetingFilter(
        @Nullable String text,
        @Nullable Integer year,
        @Nullable MeetingClass meetingClass,
        @Nullable MeetingStatus status,
        @Nullable String organ) {}
