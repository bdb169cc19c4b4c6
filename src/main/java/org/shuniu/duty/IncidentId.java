package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names an incident (突发事件) to other modules. */
public record IncidentId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "INCIDENT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/incidents/" + value;
    }
}
