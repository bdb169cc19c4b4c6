package org.shuniu.files;

import java.io.InputStream;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** Attachments of a subject. Whoever may see the subject may download them, nobody else. */
public interface FileStore {
    /**
     * Stores after checking name, size, type by content, encryption and secrecy marks; refuses with
     * {@code InvalidException} at field {@code file}.
     */
    StoredFile store(SubjectRef subject, String name, InputStream content, Actor actor);

    List<StoredFile> of(SubjectRef subject);

    /** Takes an attachment off its subject (the caller has checked that the phase allows it). */
    void remove(SubjectRef subject, long fileId, Actor actor);

    /** Text of a plain-text upload (UTF-8, UTF-16 with mark, or GB 18030), nothing lost; refuses what is no text. */
    String readText(String name, InputStream content);
}
