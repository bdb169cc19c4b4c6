package org.shuniu.supervision.study;

import org.shuniu.kernel.SubjectRef;

/** Names a research report to other modules. */
public record StudyId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "SUPERVISION_STUDY";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/supervision/studies/" + value;
    }
}
