package org.shuniu.duty;

import org.shuniu.kernel.SubjectRef;

/** Names an issue of 《值班快报》 to other modules. */
public record BulletinId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "DUTY_BULLETIN";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/duty-bulletins/" + value;
    }
}
