package org.shuniu.document.service.demo;

import java.util.List;
import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.command.Confirm;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.SeriesCard;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a submitted document step by step onward, each step by whoever holds the work item. */
@Service
@Transactional
public class DemoWalk {
    private static final String AGREED = "同意。";

    private final DocumentRepository documents;
    private final ReviewDesk desk;
    private final Directory directory;
    private final Numbers numbers;
    private final DemoDesks desks;

    public DemoWalk(
            DocumentRepository documents, ReviewDesk desk, Directory directory, Numbers numbers, DemoDesks desks) {
        this.documents = documents;
        this.desk = desk;
        this.directory = directory;
        this.numbers = numbers;
        this.desks = desks;
    }

    /** Goes on until this step is open, or to the end of the route when it never is. */
    public void until(DocumentId id, DocumentStep stop) {
        var open = open(id);
        while (open != null && open != stop) {
            step(id, open);
            open = open(id);
        }
    }

    private @org.jspecify.annotations.Nullable DocumentStep open(DocumentId id) {
        return desk.openStep(id.subject())
                .flatMap(step -> DocumentStep.of(step.kind()))
                .orElse(null);
    }

    /** One step by the first holder of an open item. */
    public void step(DocumentId id, DocumentStep step) {
        var item = desk.openItems(id.subject()).get(0);
        var actor = holder(item);
        int version = item.version();
        switch (step) {
            case UNIT_REVIEW -> desks.review().approveUnit(id, new GiveOpinion(AGREED, version), actor);
            case COUNTERSIGN ->
                desks.coordination()
                        .countersign(id, new Countersign(CountersignOpinion.AGREE, AGREED, null, version), actor);
            case COORDINATION ->
                desks.coordination()
                        .coordinate(
                                id, new Coordinate(CoordinationResult.AGREED, "按现行分工办理。", "已协商一致。", version), actor);
            case ACCEPTANCE -> desks.review().accept(id, new GiveOpinion("材料齐全，予以受理。", version), actor);
            case GATE_ISSUING, GATE_POLICY, GATE_LEGAL, GATE_FORMAT -> gate(id, step, version, actor);
            case SIGNATURE -> desks.signing().sign(id, new SignDocument("同意印发。", version), actor);
            case RECHECK -> desks.recheck().recheck(id, new RecheckDocument(null, null, null, true, version), actor);
            case NUMBERING -> number(id, version, actor);
            case TYPESETTING -> desks.issuing().typeset(id, new Confirm(null, version), actor);
            case SEALING -> desks.issuing().seal(id, new SealDocument(issuers(id), 30, version), actor);
            case DISPATCH -> desks.issuing().dispatch(id, new Confirm("文字、格式和印刷质量无误。", version), actor);
            case ARCHIVING -> desks.issuing().archive(id, new Confirm(null, version), actor);
        }
    }

    /** The holder of an item in the post in which he holds it. */
    public Actor holder(WorkItemView item) {
        Long post = directory.postsOf(item.personId()).stream()
                .filter(card -> Objects.equals(card.unitId(), item.unitId()))
                .map(PostCard::postId)
                .findFirst()
                .orElse(null);
        return directory.actor(item.personId(), post).orElseThrow();
    }

    private void gate(DocumentId id, DocumentStep step, int version, Actor actor) {
        Gate gate = step.gate().orElseThrow();
        Boolean conflict = gate == Gate.POLICY ? Boolean.FALSE : null;
        desks.review().passGate(id, gate, new PassGate(GateVerdict.PASSED, null, conflict, false, version), actor);
    }

    private void number(DocumentId id, int version, Actor actor) {
        long series = series(document(id));
        desks.registration().number(id, new RegisterNumber(series, null, 30, "主送、抄送机关各1份，存档2份。", version), actor);
    }

    private long series(Document document) {
        return numbers.openSeries(document.addressing().issuerId()).stream()
                .findFirst()
                .map(SeriesCard::id)
                .orElseThrow();
    }

    private List<Long> issuers(DocumentId id) {
        return List.copyOf(Situations.issuers(document(id)));
    }

    int version(DocumentId id) {
        return document(id).version();
    }

    private Document document(DocumentId id) {
        return documents.findById(id.value()).orElseThrow();
    }
}
