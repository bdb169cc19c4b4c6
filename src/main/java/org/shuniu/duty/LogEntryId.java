package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names an entry of the duty log to other modules. */
public record LogEntryId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_LOG";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/duty-log/" + value;
    }
}
