package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a zero report to other modules. */
public record ZeroReportId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_ZERO_REPORT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/zero-reports/" + value;
    }
}
