package org.shuniu.document.service.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.Disagreement;
import org.shuniu.document.domain.opinion.DisagreementRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.engine.Countersigning;
import org.shuniu.document.service.issue.Endings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.WorkItemView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会签 and, where a unit disagrees, 协调 with both views on record (DOC-25). */
@Service
@Transactional
public class CoordinationService {
    private final DocumentAccess access;
    private final Judgements judgements;
    private final Countersigning countersigning;
    private final DisagreementRepository disagreements;
    private final Endings endings;
    private final Publication publication;

    public CoordinationService(
            DocumentAccess access,
            Judgements judgements,
            Countersigning countersigning,
            DisagreementRepository disagreements,
            Endings endings,
            Publication publication) {
        this.access = access;
        this.judgements = judgements;
        this.countersigning = countersigning;
        this.disagreements = disagreements;
        this.endings = endings;
        this.publication = publication;
    }

    public void countersign(DocumentId id, Countersign command, Actor actor) {
        access.requireUnmarked(actor, "text", command.text());
        access.requireUnmarked(actor, "basis", command.basis());
        var opened = access.opened(id, DocumentAction.COUNTERSIGN, actor);
        requireGrounds(command);
        var by = By.of(opened.actor(), publication.time().now());
        requestsFor(opened.document(), endings.cases().item(id, actor)).forEach(request -> {
            request.answer(command.opinion(), plain(command.text()), by);
            reconcile(id, request, command, by);
        });
        if (command.opinion() == CountersignOpinion.DISAGREE) {
            endings.cases().disagree(id, command.text(), command.version(), actor);
        } else {
            endings.cases().agree(id, command.text(), command.version(), actor);
        }
        publication
                .announcer()
                .moved(
                        opened.document(),
                        DocumentAction.COUNTERSIGN,
                        opened.actor(),
                        Map.of("opinion", command.opinion().name()));
    }

    /** 逾期: the opinions that are missing are entered as such, and the paper goes on (C1 会签中). */
    public void lapse(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.LAPSE_COUNTERSIGN, command.version(), actor);
        String reason = command.reason().strip();
        var by = By.of(actor, publication.time().now());
        judgements.countersigns(id.value()).stream()
                .filter(CountersignRequest::isOpen)
                .forEach(request -> request.answer(CountersignOpinion.LAPSED, reason, by));
        endings.cases().lapse(id, reason, actor);
        publication.announcer().moved(opened.document(), DocumentAction.LAPSE_COUNTERSIGN, actor);
    }

    private static void requireGrounds(Countersign command) {
        if (!CountersignOpinion.given().contains(command.opinion())) {
            throw new InvalidException(new Refusal("document.countersign.required").at("opinion"));
        }
        if (command.opinion() == CountersignOpinion.AGREE) {
            return;
        }
        if (plain(command.text()).isEmpty()) {
            throw new InvalidException(new Refusal("document.countersign.text").at("text"));
        }
        if (command.opinion() == CountersignOpinion.DISAGREE
                && plain(command.basis()).isEmpty()) {
            throw new InvalidException(
                    new Refusal("document.countersign.basis").at("basis").from("document.source.art20"));
        }
    }

    private List<CountersignRequest> requestsFor(Document document, WorkItemView item) {
        var requests = countersigning.settledBy(document, item);
        if (requests.isEmpty()) {
            throw new RefusedException(new Refusal("document.refused.notAsked"));
        }
        return requests;
    }

    /** Disagreement opens a record; a later consent of the same unit settles it. */
    private void reconcile(DocumentId id, CountersignRequest request, Countersign command, By by) {
        if (command.opinion() == CountersignOpinion.DISAGREE) {
            disagreements.save(new Disagreement(id.value(), request, plain(command.text()), plain(command.basis())));
            return;
        }
        open(id).stream()
                .filter(disagreement -> disagreement.unitId() == request.unitId())
                .forEach(disagreement -> disagreement.settle(
                        CoordinationResult.AGREED,
                        Objects.requireNonNullElse(disagreement.ourView(), ""),
                        plain(command.text()),
                        by));
    }

    /** 协调: agreed, up to the leader with both versions, or shelved. */
    public void coordinate(DocumentId id, Coordinate command, Actor actor) {
        access.requireUnmarked(actor, "ourView", command.ourView());
        access.requireUnmarked(actor, "outcome", command.outcome());
        boolean shelved = command.result() == CoordinationResult.SHELVED;
        var action = shelved ? DocumentAction.SHELVE : DocumentAction.COORDINATE;
        var opened = access.opened(id, action, actor);
        endings.cases().hold(id, command.version(), actor);
        var by = By.of(opened.actor(), publication.time().now());
        open(id).forEach(disagreement -> disagreement.settle(
                command.result(), command.ourView().strip(), command.outcome().strip(), by));
        if (shelved) {
            endings.end(opened.document(), EndingKind.SHELVED, command.outcome().strip(), opened.actor());
        } else {
            endings.cases().agree(id, command.outcome(), command.version(), actor);
        }
        publication
                .announcer()
                .moved(
                        opened.document(),
                        action,
                        opened.actor(),
                        Map.of("result", command.result().name()));
    }

    private List<Disagreement> open(DocumentId id) {
        return judgements.disagreements(id.value()).stream()
                .filter(Disagreement::isOpen)
                .toList();
    }

    private static String plain(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
