package org.shuniu.supervision.service.inspection.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionEventRepository;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.domain.inspection.object.InspectionConclusion;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.service.inspection.StepLine;
import org.shuniu.supervision.service.inspection.object.ObjectAccess;
import org.shuniu.supervision.service.inspection.object.ObjectPolicy;
import org.shuniu.supervision.service.inspection.object.ObjectRows;
import org.shuniu.supervision.service.inspection.object.ObjectSituation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One unit's part for its readers. */
@Service
@Transactional(readOnly = true)
public class ObjectQueries {
    private final ObjectAccess access;
    private final ObjectPolicy policy;
    private final ObjectRows rows;
    private final ObjectItems items;
    private final InspectionEventRepository events;

    ObjectQueries(
            ObjectAccess access,
            ObjectPolicy policy,
            ObjectRows rows,
            ObjectItems items,
            InspectionEventRepository events) {
        this.access = access;
        this.policy = policy;
        this.rows = rows;
        this.items = items;
        this.events = events;
    }

    public ObjectView view(InspectionObjectId id, Actor actor) {
        var now = access.seen(id, actor);
        var object = now.object();
        return new ObjectView(
                object.id(),
                object.version(),
                now.inspection().plan().title(),
                now.inspection().origin().organName(),
                object.unit().name(),
                now.knowsAll() ? new InspectionId(object.inspectionId()).link() : null,
                object.status(),
                object.approverName(),
                object.servedOn(),
                object.receivedOn(),
                object.receiverName(),
                object.reviewUntil(),
                now.ofUnit(),
                wordings(now),
                review(now),
                items.of(now),
                story(now),
                steps(now, actor));
    }

    /** Drafts before the served wording are for those who work on it. */
    private List<ObjectView.Wording> wordings(ObjectSituation now) {
        var served = now.object().servedEdition();
        int first = now.knowsAll() ? 0 : served == null ? Integer.MAX_VALUE : served;
        return rows.conclusions().findByObjectIdOrderByEdition(now.object().id()).stream()
                .filter(wording -> wording.edition() >= first)
                .map(ObjectQueries::wording)
                .toList();
    }

    private static ObjectView.Wording wording(InspectionConclusion conclusion) {
        var words = conclusion.findings();
        return new ObjectView.Wording(
                conclusion.edition(),
                conclusion.isAfterReview(),
                words.facts(),
                words.evidence().lines().toList(),
                words.opinion(),
                words.proposal(),
                words.proposalText(),
                conclusion.by().signature(),
                conclusion.by().at());
    }

    private ObjectView.@Nullable Review review(ObjectSituation now) {
        return rows.reviews()
                .findByObjectId(now.object().id())
                .map(review -> new ObjectView.Review(
                        review.reason(),
                        review.by().signature(),
                        review.askedOn(),
                        review.dueOn(),
                        review.isLate(now.today()),
                        review.outcome(),
                        review.decision(),
                        review.deciderName(),
                        review.decidedOn()))
                .orElse(null);
    }

    /** The unit reads from the day its conclusion was served. */
    private List<Told> story(ObjectSituation now) {
        var all = events.findByObjectIdOrderById(now.object().id()).stream()
                .map(Told::of)
                .toList();
        if (now.knowsAll()) {
            return all;
        }
        return all.stream()
                .dropWhile(line -> !line.action().equals(ObjectAction.SERVE.name()))
                .filter(line -> !line.action().equals(InspectionAction.RECORD.name()))
                .toList();
    }

    private List<StepLine> steps(ObjectSituation now, Actor actor) {
        if (now.inspection().status() != InspectionStatus.UNDER_WAY) {
            return List.of();
        }
        return ObjectAction.openFrom(now.object().status()).stream()
                .map(action -> StepLine.of(action.name(), action.noun(), policy.refusal(actor, now, action)))
                .toList();
    }
}
