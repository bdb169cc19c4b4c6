package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names an annual key task (年度重点任务). */
public record GoalId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "GOAL";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/goals/" + value;
    }
}
