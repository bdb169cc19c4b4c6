package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names a special inspection (专项督查) to other modules. */
public record InspectionId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "INSPECTION";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/inspections/" + value;
    }
}
