package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names a series of meetings to other modules. */
public record MeetingSeriesId(long value) {
    public static final String KIND = "MEETING_SERIES";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/meeting-series/" + value;
    }
}
