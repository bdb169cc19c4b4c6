package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names an annual plan to other modules. */
public record MeetingPlanId(long value) {
    public static final String KIND = "MEETING_PLAN";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/meeting-plans/" + value;
    }
}
