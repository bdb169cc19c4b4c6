package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a swap of shifts to other modules. */
public record ShiftSwapId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "DUTY_SWAP";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/shift-swaps/" + value;
    }
}
