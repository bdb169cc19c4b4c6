package org.shuniu.document.service.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.domain.opinion.RecheckRepository;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.issue.EndingRecords;
import org.shuniu.document.service.issue.Endings.Grounds;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.springframework.stereotype.Component;

/**
 * What a step of the case means for the document. A step is done only when its own record is there, whoever moved the
 * case: no gate without verdict, no signature without name and date, no number without entry (DOC-05).
 */
@Component
class StepResults {
    private final Judgements judgements;
    private final RecheckRepository rechecks;
    private final RegistrationRepository registrations;
    private final SignerRule signers;
    private final RecordedSignatures recorded;
    private final Countersigning countersigning;
    private final EndingRecords endings;
    private final Publication publication;

    StepResults(
            Judgements judgements,
            RecheckRepository rechecks,
            RegistrationRepository registrations,
            SignerRule signers,
            RecordedSignatures recorded,
            Outcome outcome) {
        this.judgements = judgements;
        this.rechecks = rechecks;
        this.registrations = registrations;
        this.signers = signers;
        this.recorded = recorded;
        this.countersigning = outcome.countersigning();
        this.endings = outcome.endings();
        this.publication = outcome.publication();
    }

    boolean skips(Document document, DocumentStep step) {
        Optional<Gate> gate = step.gate();
        if (gate.isPresent()) {
            return judgements.passedGates(document.id()).contains(gate.get());
        }
        return switch (step) {
            case COUNTERSIGN -> !countersigning.isOpen(document);
            case COORDINATION -> judgements.openDisagreements(document.id()) == 0;
            case SEALING -> !document.kind().isSealed();
            default -> false;
        };
    }

    void entered(Document document, DocumentStep step) {
        document.stands(step);
        publication.readers().ofStep(document, step);
        if (step == DocumentStep.COUNTERSIGN) {
            countersigning.entered(document);
        } else if (step == DocumentStep.SIGNATURE) {
            recorded.beginAnew(document, publication.time().now());
            publication.readers().ofPosts(document, signers.signers(document));
            publication.readers().ofRecording(document);
        }
    }

    void completed(Document document, DocumentStep step) {
        if (step == DocumentStep.SIGNATURE) {
            recorded.take(document);
        }
        if (!isDone(document, step)) {
            throw new RefusedException(new Refusal("document.refused.undone." + step));
        }
        var now = publication.time().now();
        if (step == DocumentStep.SIGNATURE) {
            var last = judgements.signatures(document).stream()
                    .map(Signature::signedOn)
                    .max(java.util.Comparator.naturalOrder())
                    .orElseGet(publication.time()::today);
            document.sign(last, now);
        } else if (step == DocumentStep.RECHECK) {
            document.clear(now);
        }
    }

    private boolean isDone(Document document, DocumentStep step) {
        long id = document.id();
        return switch (step) {
            case UNIT_REVIEW, ACCEPTANCE, DISPATCH, ARCHIVING -> true;
            case COUNTERSIGN -> !countersigning.isOpen(document);
            case COORDINATION -> judgements.openDisagreements(id) == 0;
            case GATE_ISSUING, GATE_POLICY, GATE_LEGAL, GATE_FORMAT ->
                step.gate().map(judgements.passedGates(id)::contains).orElse(false);
            case SIGNATURE ->
                judgements.passedGates(id).size() == Gate.values().length
                        && judgements.signatures(document).size()
                                >= Math.max(1, signers.signers(document).size());
            case RECHECK ->
                rechecks.findByDocumentIdOrderById(id).stream().anyMatch(recheck -> recheck.clearedHash()
                        .equals(document.texts().hash()));
            case NUMBERING -> registrations.existsById(id);
            case TYPESETTING ->
                registrations
                        .findById(id)
                        .map(entry -> entry.typesetter() != null)
                        .orElse(false);
            case SEALING ->
                judgements.seals(id).size() >= Situations.issuers(document).size();
        };
    }

    /** Handlers of 会签 are those who have to answer now; those of other steps who had it before. */
    boolean namesAnew(Document document, DocumentStep step) {
        return step == DocumentStep.COUNTERSIGN && countersigning.isOpen(document);
    }

    void retracted(Document document, DocumentStep step) {
        if (step == DocumentStep.COUNTERSIGN) {
            countersigning.reopen(document);
        } else if (step == DocumentStep.SIGNATURE) {
            recorded.takeBack(document, publication.time().now());
        }
    }

    void returned(Document document, @Nullable String toStep) {
        var now = publication.time().now();
        if (toStep == null) {
            document.sendBack(now);
        } else if (document.status() == DocumentStatus.SIGNED
                && DocumentStep.SIGNATURE.name().equals(toStep)) {
            document.returnToSigner(now);
        } else if (document.status() != DocumentStatus.IN_REVIEW) {
            throw new RefusedException(new Refusal("document.refused.phase." + document.status()));
        }
    }

    /** Recalled to the draft, or ended by the process manager; what our own services ended has its phase already. */
    void ended(Document document, Move how, String reason, Actor actor) {
        if (document.status() != DocumentStatus.IN_REVIEW) {
            return;
        }
        if (how == Move.RECALL) {
            document.sendBack(publication.time().now());
        } else {
            endings.record(
                    document,
                    EndingKind.WITHDRAWN,
                    new Grounds(reason, null, publication.time().today()),
                    actor);
        }
    }

    /** What a step may bring with it. */
    @Component
    record Outcome(EndingRecords endings, Countersigning countersigning, Publication publication) {}
}
