package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names a leader's instruction (批示). */
public record InstructionId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "INSTRUCTION";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/instructions/" + value;
    }
}
