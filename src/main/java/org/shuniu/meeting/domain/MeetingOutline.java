package org.shuniu.meeting.domain;

/** What a meeting is, when and where. */
public record MeetingOutline(
        String title,
        MeetingClass meetingClass,
        MeetingPurpose purpose,
        MeetingForm form,
        Schedule schedule,
        Venue venue) {}
