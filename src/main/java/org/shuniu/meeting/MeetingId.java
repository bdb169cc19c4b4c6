package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names a meeting to other modules. */
public record MeetingId(long value) {
    /** Kind of the subject in review, files, grants and the trail. */
    public static final String KIND = "MEETING";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/meetings/" + value;
    }
}
