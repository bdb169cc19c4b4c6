package org.shuniu.files.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.files.domain.StoredFileRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes one content that no attachment names. */
@Service
public class SweepService {
    private final StoredFileRepository files;
    private final ContentStore contents;

    SweepService(StoredFileRepository files, ContentStore contents) {
        this.files = files;
        this.contents = contents;
    }

    /** Returns true when it was deleted. A store of the same content at this moment wins. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean sweep(String sha256, Instant untouchedSince) {
        if (!files.isOrphan(sha256) || !contents.isUntouchedSince(sha256, untouchedSince)) {
            return false;
        }
        try {
            contents.delete(sha256);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
