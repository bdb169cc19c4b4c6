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

    /**
     * The same for a paper that goes with a subject without being one of its attachments, e.g. the scan of a signed
     * sheet: the same checks, the same readers; not in the list, and nobody takes it off.
     */
    StoredFile storeBeside(SubjectRef subject, String name, InputStream content, Actor actor);

    /**
     * Hangs an attachment on another subject, too: the same bytes, name and giver, seen with that subject from now on.
     * 404 when it does not hang on the first.
     */
    StoredFile pass(SubjectRef from, long fileId, SubjectRef to, Actor actor);

    /** The attachments. */
    List<StoredFile> of(SubjectRef subject);

    /** True when this file hangs on this subject, as an attachment or beside it. */
    boolean belongs(SubjectRef subject, long fileId);

    /** Takes an attachment off its subject (the caller has checked that the phase allows it). */
    void remove(SubjectRef subject, long fileId, Actor actor);

    /**
     * The bytes of a file for somebody without an account, on record under {@code reader}; the caller has checked that
     * he or she may have it. 404 when it does not hang on this subject.
     */
    StoredContent handOut(SubjectRef subject, long fileId, Actor reader);

    /** Text of a plain-text upload (UTF-8, UTF-16 with mark, or GB 18030), nothing lost; refuses what is no text. */
    String readText(String name, InputStream content);
}
