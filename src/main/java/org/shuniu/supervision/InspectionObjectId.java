package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names one unit's part in an inspection: its conclusion, review and rectifications, which no other unit sees. */
public record InspectionObjectId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "INSPECTION_OBJECT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/inspections/objects/" + value;
    }
}
