package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a contact test or spot check to other modules. */
public record DutyCheckId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_CHECK";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/duty-checks/" + value;
    }
}
