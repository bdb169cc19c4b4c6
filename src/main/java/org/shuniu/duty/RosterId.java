package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a roster to other modules. */
public record RosterId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_ROSTER";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/rosters/" + value;
    }
}
