package org.shuniu.document.service.draft;

import java.util.Map;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.Origin;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.document.service.Judgements;
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
    private final DocumentTexts texts;
    private final Judgements judgements;
    private final Publication publication;

    public DraftingService(
            DocumentRepository documents,
            DocumentAccess access,
            DraftReader reader,
            DocumentTexts texts,
            Judgements judgements,
            Publication publication) {
        this.documents = documents;
        this.access = access;
        this.reader = reader;
        this.texts = texts;
        this.judgements = judgements;
        this.publication = publication;
    }

    public DocumentId draft(DraftDocument command, Actor actor) {
        if (!actor.has(Role.DRAFTER)) {
            throw new RefusedException(new Refusal("document.refused.role.DRAFTER"));
        }
        reader.requireUnmarked(command, actor);
        var time = publication.time();
        var document = documents.save(new Document(
                Origin.of(actor, time.now(), time.today()),
                reader.addressing(command, actor),
                reader.elements(command)));
        write(document, command, actor);
        publication.readers().ofDraft(document);
        return new DocumentId(document.id());
    }

    /** Puts a new version in the place of the current one; verdicts on parts that changed are void (C1). */
    public void revise(DocumentId id, DraftDocument command, Actor actor) {
        reader.requireUnmarked(command, actor);
        var document =
                access.opened(id, DocumentAction.EDIT, command.version(), actor).document();
        write(document, command, actor);
    }

    /** An attachment came or went: the paper is another one now. */
    public void attachmentsChanged(DocumentId id, Actor actor) {
        var opened = access.opened(id, DocumentAction.EDIT, actor);
        var document = opened.document();
        document.describe(
                document.addressing(),
                document.elements(),
                document.parties(),
                publication.time().now());
        finish(
                document,
                texts.save(document, opened.text().title(), opened.text().body(), null, actor),
                actor);
    }

    private void write(Document document, DraftDocument command, Actor actor) {
        document.describe(
                reader.addressing(command, actor),
                reader.elements(command),
                reader.parties(command, actor),
                publication.time().now());
        var text = texts.save(document, command.title().strip(), DocumentTexts.normalized(command.body()), null, actor);
        finish(document, text, actor);
    }

    private void finish(Document document, DocumentText text, Actor actor) {
        voidChangedGates(document, text);
        publication.announcer().index(document, text);
        publication
                .announcer()
                .moved(
                        document,
                        DocumentAction.EDIT,
                        actor,
                        Map.of("version", String.valueOf(document.texts().current())));
    }

    private void voidChangedGates(Document document, DocumentText text) {
        for (var review : judgements.gateReviews(document.id())) {
            Gate gate = review.gate();
            if (!review.partHash().equals(text.hash(gate))) {
                review.voidAt(publication.time().now());
            }
        }
    }
}
