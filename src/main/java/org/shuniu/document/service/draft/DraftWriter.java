package org.shuniu.document.service.draft;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.text.ApprovedText;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentAccess.Opened;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Puts a draft into its document: the next version, the verdicts that it voids, the search row, the trail. */
@Component
class DraftWriter {
    private final DraftReader reader;
    private final DocumentTexts texts;
    private final Judgements judgements;
    private final StandingException exception;
    private final Publication publication;

    DraftWriter(
            DraftReader reader,
            DocumentTexts texts,
            Judgements judgements,
            StandingException exception,
            Publication publication) {
        this.reader = reader;
        this.texts = texts;
        this.judgements = judgements;
        this.exception = exception;
        this.publication = publication;
    }

    void write(Document document, DraftDocument command, Actor actor) {
        String before = approvedText(document);
        document.describe(
                reader.addressing(command, actor),
                reader.elements(command),
                reader.parties(command, actor),
                publication.time().now());
        var text = texts.save(document, command.title().strip(), DocumentTexts.normalized(command.body()), null, actor);
        exception.voidWhenChanged(document, before, text, actor);
        finish(document, text, actor);
    }

    /** The same words with other attachments. */
    void rewrite(Opened opened, Actor actor) {
        var document = opened.document();
        document.describe(
                document.addressing(),
                document.elements(),
                document.parties(),
                publication.time().now());
        var text = texts.save(document, opened.text().title(), opened.text().body(), null, actor);
        exception.voidWhenChanged(document, null, text, actor);
        finish(document, text, actor);
    }

    private @Nullable String approvedText(Document document) {
        return document.texts().current() == 0 ? null : ApprovedText.hash(texts.current(document));
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
