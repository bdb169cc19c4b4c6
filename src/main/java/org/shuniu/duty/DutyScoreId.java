package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a 100-point sheet to other modules. */
public record DutyScoreId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_SCORE";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/duty-scores/" + value;
    }
}
