package org.shuniu.document.service;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.policy.DocumentPolicy;
import org.shuniu.document.service.policy.Situation;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged (DOC-05). */
@Component
public class DocumentAccess {
    private final DocumentRepository documents;
    private final DocumentTexts texts;
    private final DocumentPolicy policy;
    private final Situations situations;
    private final ReviewDesk desk;
    private final Doorkeeper doorkeeper;

    public DocumentAccess(
            DocumentRepository documents,
            DocumentTexts texts,
            DocumentPolicy policy,
            Situations situations,
            ReviewDesk desk,
            Doorkeeper doorkeeper) {
        this.documents = documents;
        this.texts = texts;
        this.policy = policy;
        this.situations = situations;
        this.desk = desk;
        this.doorkeeper = doorkeeper;
    }

    /**
     * A document with its current text and what the policy saw.
     *
     * @param actor who opened it, as he takes the step: a delegate acts for the person whose work item it is
     */
    public record Opened(Document document, DocumentText text, Situation situation, Actor actor) {
        public DocumentId id() {
            return new DocumentId(document.id());
        }

        private Opened by(Actor other) {
            return new Opened(document, text, situation, other);
        }
    }

    /** Opens the document for this step, or says why not. */
    public Opened opened(DocumentId id, DocumentAction action, Actor actor) {
        var opened = seen(id, actor);
        var now = opened.situation();
        policy.outOfOrder(now, action).ifPresent(refusal -> {
            doorkeeper.turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, now, action).ifPresent(refusal -> {
            doorkeeper.turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return action.isByItem() ? opened : opened.by(actor);
    }

    /** As above, for a form drawn from this version of the document. */
    public Opened opened(DocumentId id, DocumentAction action, int version, Actor actor) {
        var opened = opened(id, action, actor);
        if (opened.document().version() != version) {
            throw new ConflictException(new Refusal("document.refused.stale"));
        }
        return opened;
    }

    /** Answers 404 for what this person may not know of. */
    public void requireSeen(DocumentId id, Actor actor) {
        doorkeeper.requireSeen(actor, id);
    }

    /** Answers 404 to those who may know the finished paper only. */
    public void requireMaking(DocumentId id, Actor actor) {
        doorkeeper.requireMaking(actor, id);
    }

    /** Opens for reading. */
    public Opened seen(DocumentId id, Actor actor) {
        doorkeeper.requireSeen(actor, id);
        var document = documents.findById(id.value()).orElseThrow(NotFoundException::new);
        var text = texts.current(document);
        var handler = desk.handler(id.subject(), actor);
        var as = handler.orElse(actor);
        return new Opened(document, text, situations.of(document, as, handler.isPresent()), as);
    }

    /** Refuses words that carry a secrecy mark before anything is stored (R23). */
    public void requireUnmarked(Actor actor, String field, @Nullable String words) {
        texts.requireUnmarked(actor, field, words);
    }

    public Optional<Refusal> refusal(Opened opened, DocumentAction action, Actor actor) {
        return policy.refusal(actor, opened.situation(), action);
    }

    /** Who may come in at all, and the book of those who were turned away. */
    @Component
    public static class Doorkeeper {
        private final Visibility visibility;
        private final Trail trail;

        public Doorkeeper(Visibility visibility, Trail trail) {
            this.visibility = visibility;
            this.trail = trail;
        }

        void requireSeen(Actor actor, DocumentId id) {
            visibility.require(actor, id.subject());
        }

        void requireMaking(Actor actor, DocumentId id) {
            visibility.requireMaking(actor, id.subject());
        }

        void turnedAway(Actor actor, DocumentId id, DocumentAction action, Refusal refusal) {
            trail.refused(actor, "document." + action, id.subject(), Map.of("reason", refusal.key()));
        }
    }
}
