package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a shift to other modules. */
public record ShiftId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "DUTY_SHIFT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/shifts/" + value;
    }
}
