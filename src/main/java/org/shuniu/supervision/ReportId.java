package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names a circular or special report to other modules. */
public record ReportId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "SUPERVISION_REPORT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/supervision/reports/" + value;
    }
}
