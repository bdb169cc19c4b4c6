package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names to other modules what a meeting outside of the system decided; it is followed up under this name. */
public record OutsideDecisionId(long value) {
    public static final String KIND = "MEETING_OUTSIDE_DECISION";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/decisions/outside/" + value;
    }
}
