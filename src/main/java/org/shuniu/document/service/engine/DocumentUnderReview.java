package org.shuniu.document.service.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.policy.DocumentPolicy;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.StepKind;
import org.shuniu.review.StepView;
import org.springframework.stereotype.Component;

/** What the review engine asks and tells about a document. */
@Component
class DocumentUnderReview implements ReviewedSubject {
    private static final Set<Move> USUAL =
            EnumSet.of(Move.TRANSFER, Move.ADD_SIGNER, Move.REMOVE_SIGNER, Move.DELEGATE, Move.URGE, Move.CIRCULATE);

    private final DocumentRepository documents;
    private final DocumentPolicy policy;
    private final Situations situations;
    private final Handlers handlers;
    private final StepResults results;

    DocumentUnderReview(
            DocumentRepository documents,
            DocumentPolicy policy,
            Situations situations,
            Handlers handlers,
            StepResults results) {
        this.documents = documents;
        this.policy = policy;
        this.situations = situations;
        this.handlers = handlers;
        this.results = results;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    public List<StepKind> stepKinds() {
        return Arrays.stream(DocumentStep.values())
                .map(step -> new StepKind(
                        step.name(),
                        step.isRequired(),
                        step.hasOwnForm(),
                        moves(step),
                        step.role(),
                        step == DocumentStep.COUNTERSIGN))
                .toList();
    }

    private static Set<Move> moves(DocumentStep step) {
        var moves = EnumSet.copyOf(USUAL);
        if (step == DocumentStep.COUNTERSIGN) {
            moves.add(Move.DISAGREE);
            moves.remove(Move.REMOVE_SIGNER);
        } else if (step.compareTo(DocumentStep.SIGNATURE) <= 0 && step != DocumentStep.COORDINATION) {
            moves.add(Move.RETURN);
        }
        if (step == DocumentStep.SIGNATURE) {
            moves.add(Move.RECORD);
        }
        return moves;
    }

    @Override
    public Optional<Refusal> refusal(Actor actor, SubjectRef subject, StepView step, Move move) {
        var document = document(subject);
        return switch (move) {
            case AGREE, DISAGREE ->
                action(step).flatMap(action -> policy.duty(actor, situations.of(document, actor, true), action));
            case RETURN -> inReview(document);
            case TERMINATE -> inReview(document).or(() -> ends(actor, document));
            case RECALL -> recallable(document);
            case TRANSFER, ADD_SIGNER, REMOVE_SIGNER, DELEGATE, REASSIGN, RECORD, URGE, CIRCULATE -> Optional.empty();
        };
    }

    /** Whoever may withdraw the paper; else the process manager of the organ that drafted it. */
    private Optional<Refusal> ends(Actor actor, Document document) {
        boolean manages = actor.has(Role.PROCESS_MANAGER)
                && actor.organId() == document.origin().draftingOrganId();
        return manages
                ? Optional.empty()
                : policy.duty(actor, situations.of(document, actor, true), DocumentAction.WITHDRAW);
    }

    /** Also by the signer, until 复核; what was numbered, typeset or sealed is no longer taken back. */
    private static Optional<Refusal> recallable(Document document) {
        boolean justSigned = document.status() == DocumentStatus.SIGNED && document.openStep() == DocumentStep.RECHECK;
        return justSigned ? Optional.empty() : inReview(document);
    }

    private static Optional<Refusal> inReview(Document document) {
        return document.status() == DocumentStatus.IN_REVIEW
                ? Optional.empty()
                : Optional.of(new Refusal("document.refused.phase." + document.status()));
    }

    private static Optional<DocumentAction> action(StepView step) {
        return DocumentStep.of(step.kind()).flatMap(kind -> Arrays.stream(DocumentAction.values())
                .filter(action -> action.step().equals(Optional.of(kind)))
                .findFirst());
    }

    @Override
    public boolean skips(SubjectRef subject, StepView step) {
        return DocumentStep.of(step.kind())
                .map(kind -> results.skips(document(subject), kind))
                .orElse(false);
    }

    @Override
    public List<Handler> chosen(SubjectRef subject, StepView step) {
        return DocumentStep.of(step.kind())
                .map(kind -> handlers.of(document(subject), kind))
                .orElse(List.of());
    }

    @Override
    public void entered(SubjectRef subject, StepView step) {
        DocumentStep.of(step.kind()).ifPresent(kind -> results.entered(document(subject), kind));
    }

    @Override
    public boolean namesAnew(SubjectRef subject, StepView step) {
        return DocumentStep.of(step.kind())
                .map(kind -> results.namesAnew(document(subject), kind))
                .orElse(false);
    }

    @Override
    public void retracted(SubjectRef subject, StepView step) {
        DocumentStep.of(step.kind()).ifPresent(kind -> results.retracted(document(subject), kind));
    }

    @Override
    public void completed(SubjectRef subject, StepView step, Actor actor) {
        DocumentStep.of(step.kind()).ifPresent(kind -> results.completed(document(subject), kind));
    }

    @Override
    public void returned(SubjectRef subject, StepView from, StepView to, String reason, Actor actor) {
        results.returned(document(subject), to.position() == 0 ? null : to.kind());
    }

    @Override
    public void ended(SubjectRef subject, Move how, String reason, Actor actor) {
        results.ended(document(subject), how, reason, actor);
    }

    private Document document(SubjectRef subject) {
        return documents.findById(subject.id()).orElseThrow();
    }

    /** The persons whom the document itself names for a step. */
    @Component
    static class Handlers {
        private final Countersigning countersigning;
        private final SignerRule signers;

        Handlers(Countersigning countersigning, SignerRule signers) {
            this.countersigning = countersigning;
            this.signers = signers;
        }

        List<Handler> of(Document document, DocumentStep step) {
            return switch (step) {
                case COUNTERSIGN -> countersigning.handlers(document);
                case SIGNATURE ->
                    signers.signers(document).stream()
                            .map(post -> new Handler(post.personId(), post.unitId()))
                            .toList();
                default -> List.of();
            };
        }
    }
}
