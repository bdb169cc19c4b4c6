package org.shuniu.document.service.draft;

import java.io.InputStream;
import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attachments of a draft; each one that comes or goes makes another version. */
@Service
@Transactional
public class AttachmentService {
    private final DocumentAccess access;
    private final DraftingService drafting;
    private final FileStore files;
    private final Visibility visibility;

    public AttachmentService(DocumentAccess access, DraftingService drafting, FileStore files, Visibility visibility) {
        this.access = access;
        this.drafting = drafting;
        this.files = files;
        this.visibility = visibility;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return files.of(id.subject());
    }

    public StoredFile attach(DocumentId id, String name, InputStream content, Actor actor) {
        access.opened(id, DocumentAction.EDIT, actor);
        var stored = files.store(id.subject(), name, content, actor);
        drafting.attachmentsChanged(id, actor);
        return stored;
    }

    public void detach(DocumentId id, long fileId, Actor actor) {
        access.opened(id, DocumentAction.EDIT, actor);
        files.remove(id.subject(), fileId, actor);
        drafting.attachmentsChanged(id, actor);
    }

    /** Reads a TXT file as text of the draft; nothing of it is lost, nothing of it is stored yet. */
    public String readText(DocumentId id, String name, InputStream content, Actor actor) {
        access.opened(id, DocumentAction.EDIT, actor);
        return files.readText(name, content);
    }
}
