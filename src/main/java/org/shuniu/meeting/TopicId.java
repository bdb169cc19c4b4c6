package org.shuniu.meeting;

import org.shuniu.kernel.SubjectRef;

/** Names a topic (议题) to other modules. */
public record TopicId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "MEETING_TOPIC";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/topics/" + value;
    }
}
