package org.shuniu.supervision.assessment;

import org.shuniu.kernel.SubjectRef;

/** Names a score sheet of supervision to other modules. */
public record AssessmentId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "SUPERVISION_ASSESSMENT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/supervision/assessments/" + value;
    }
}
