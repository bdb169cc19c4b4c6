package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names a duty room to other modules. */
public record DutyRoomId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "DUTY_ROOM";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/duty-rooms/" + value;
    }
}
