package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names the minutes (纪要) of a meeting to other modules; what the meeting decided is followed up under this name. */
public record MinutesId(long value) {
    /** Kind of the subject in grants, the trail and follow-up. */
    public static final String KIND = "MEETING_MINUTES";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/minutes/" + value;
    }
}
