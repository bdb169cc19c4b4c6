package org.shuniu.document.service.draft;

import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.Origin;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting: a new paper, and every further version of it. */
@Service
@Transactional
public class DraftingService {
    private final DocumentRepository documents;
    private final DocumentAccess access;
    private final DraftReader reader;
    private final DraftWriter writer;
    private final DraftBufferService buffers;
    private final Publication publication;

    DraftingService(
            DocumentRepository documents,
            DocumentAccess access,
            DraftReader reader,
            DraftWriter writer,
            DraftBufferService buffers,
            Publication publication) {
        this.documents = documents;
        this.access = access;
        this.reader = reader;
        this.writer = writer;
        this.buffers = buffers;
        this.publication = publication;
    }

    public DocumentId draft(DraftDocument command, Actor actor) {
        requireDrafter(actor);
        reader.requireUnmarked(command, actor);
        var time = publication.time();
        var document = documents.save(new Document(
                Origin.of(actor, time.now(), time.today()),
                reader.addressing(command, actor),
                reader.elements(command)));
        writer.write(document, command, actor);
        publication.readers().ofDraft(document);
        buffers.forget(DraftBufferService.NEW, actor);
        return new DocumentId(document.id());
    }

    /** Who may begin a paper. */
    public static void requireDrafter(Actor actor) {
        if (!actor.has(Role.DRAFTER)) {
            throw new RefusedException(new Refusal("document.refused.role.DRAFTER"));
        }
    }

    /** Puts a new version in the place of the current one; verdicts on parts that changed are void (C1). */
    public void revise(DocumentId id, DraftDocument command, Actor actor) {
        reader.requireUnmarked(command, actor);
        var document =
                access.opened(id, DocumentAction.EDIT, command.version(), actor).document();
        writer.write(document, command, actor);
        buffers.forget(id, actor);
    }

    /** An attachment came or went: the paper is another one now; what is being typed meanwhile stays. */
    public void attachmentsChanged(DocumentId id, Actor actor) {
        writer.rewrite(access.opened(id, DocumentAction.EDIT, actor), actor);
    }
}
