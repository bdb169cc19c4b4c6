package org.shuniu.files.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.files.StoredFile;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.files.domain.StoredFileRepository;
import org.shuniu.files.domain.StoredFileRepository.Placed;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of storing that stands or falls with the caller's transaction; all checks are done before. */
@Service
@Transactional
public class FileRegister {
    private final StoredFileRepository files;
    private final ContentStore contents;
    private final Trail trail;

    FileRegister(StoredFileRepository files, ContentStore contents, Trail trail) {
        this.files = files;
        this.contents = contents;
        this.trail = trail;
    }

    StoredFile add(Placed place, Upload upload, StoredFile file, Actor actor) {
        files.hold(file.sha256());
        try {
            contents.keep(upload.path(), file.sha256(), file.addedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long id = files.add(place, file);
        trail.record(actor, "files.ADD", place.subject(), facts(id, file));
        return file.withId(id);
    }

    /** Its content is kept already. */
    StoredFile addAgain(Placed place, StoredFile file, Actor actor) {
        files.hold(file.sha256());
        long id = files.add(place, file);
        trail.record(actor, "files.ADD", place.subject(), facts(id, file));
        return file.withId(id);
    }

    void remove(SubjectRef subject, long fileId, Actor actor) {
        StoredFile file = files.find(fileId)
                .filter(found -> found.place().equals(new Placed(subject, false)))
                .map(StoredFileRepository.Attached::file)
                .orElseThrow(NotFoundException::new);
        if (files.remove(subject, fileId)) {
            trail.record(actor, "files.REMOVE", subject, facts(fileId, file));
        }
    }

    void downloaded(SubjectRef subject, StoredFile file, Actor actor) {
        trail.record(actor, "files.DOWNLOAD", subject, facts(file.id(), file));
    }

    private static Map<String, String> facts(long id, StoredFile file) {
        return Map.of("file", "" + id, "sha256", file.sha256(), "size", "" + file.size());
    }
}
