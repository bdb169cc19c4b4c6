package org.shuniu.files.service;

import java.nio.file.Path;
import org.shuniu.files.StoredFile;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.files.domain.FileType;
import org.shuniu.files.domain.StoredFileRepository;
import org.shuniu.files.domain.StoredFileRepository.Attached;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;

/** Hands attachments to those who may know of their subject. */
@Service
public class DownloadService {
    private final StoredFileRepository files;
    private final ContentStore contents;
    private final Visibility visibility;
    private final FileRegister register;

    DownloadService(StoredFileRepository files, ContentStore contents, Visibility visibility, FileRegister register) {
        this.files = files;
        this.contents = contents;
        this.visibility = visibility;
        this.register = register;
    }

    /** A file that may be sent; {@code showable} when a browser may show it by itself. */
    public record Download(StoredFile file, Path path, boolean showable) {}

    /** 404 for what does not exist and for what this person may not know of. */
    public Download find(long id, Actor actor) {
        return found(attached(id, actor));
    }

    /** The same, and on record: the content leaves. */
    public Download open(long id, Actor actor) {
        Attached attached = attached(id, actor);
        register.downloaded(attached.subject(), attached.file(), actor);
        return found(attached);
    }

    private Attached attached(long id, Actor actor) {
        Attached attached = files.find(id).orElseThrow(NotFoundException::new);
        // what lies beside a subject, such as the scan of a signed sheet, belongs to its making
        if (attached.place().beside()) {
            visibility.requireMaking(actor, attached.subject());
        } else {
            visibility.require(actor, attached.subject());
        }
        return attached;
    }

    private Download found(Attached attached) {
        StoredFile file = attached.file();
        return new Download(file, contents.pathOf(file.sha256()), FileType.mayShow(file.type()));
    }
}
