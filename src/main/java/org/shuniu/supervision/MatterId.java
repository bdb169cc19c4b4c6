package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names a matter to other modules. */
public record MatterId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "MATTER";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/matters/" + value;
    }
}
