package org.shuniu.document;

import org.shuniu.kernel.SubjectRef;

/** Names a document to other modules. */
public record DocumentId(long value) {
    /** Kind of the subject in cases, files, grants and the trail. */
    public static final String KIND = "DOCUMENT";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/documents/" + value;
    }
}
