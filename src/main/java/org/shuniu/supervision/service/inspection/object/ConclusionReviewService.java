package org.shuniu.supervision.service.inspection.object;

import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.object.ConclusionReview;
import org.shuniu.supervision.domain.inspection.object.Findings;
import org.shuniu.supervision.domain.inspection.object.InspectionConclusion;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.Answers;
import org.shuniu.supervision.service.inspection.InspectionSettings;
import org.shuniu.supervision.service.inspection.command.AskReview;
import org.shuniu.supervision.service.inspection.command.DecideReview;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复核 (第十七条): asked within the limit, decided by others; a new wording stands beside the old one. */
@Service
@Transactional
public class ConclusionReviewService {
    private final ObjectAccess access;
    private final ObjectRows rows;
    private final ObjectBook book;
    private final Doors doors;
    private final InspectionSettings settings;

    ConclusionReviewService(
            ObjectAccess access, ObjectRows rows, ObjectBook book, Doors doors, InspectionSettings settings) {
        this.access = access;
        this.rows = rows;
        this.book = book;
        this.doors = doors;
        this.settings = settings;
    }

    public void ask(InspectionObjectId id, AskReview command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, ObjectAction.ASK_REVIEW, command.version(), actor);
        var by = book.by(actor);
        var today = book.today();
        String reason = command.reason().strip();
        now.object().askReview(by);
        rows.reviews()
                .save(new ConclusionReview(id.value(), reason, today, today.plusDays(settings.decisionDays()), by));
        book.line(now, ObjectAction.ASK_REVIEW.name(), reason, actor, book.reviewers(now));
    }

    public void decide(InspectionObjectId id, DecideReview command, Actor actor) {
        doors.requireUnmarked("decision", command.decision(), actor);
        doors.requireUnmarked("facts", command.facts(), actor);
        doors.requireUnmarked("evidence", ConclusionService.lines(command.evidence()), actor);
        doors.requireUnmarked("opinion", command.opinion(), actor);
        var now = access.opened(id, ObjectAction.DECIDE_REVIEW, command.version(), actor);
        var review = rows.reviews().findByObjectId(id.value()).orElseThrow();
        var by = book.by(actor);
        String decision = command.decision().strip();
        if (command.outcome() == ReviewOutcome.CHANGED) {
            reword(now.object(), command, by);
        }
        now.object().decideReview(by);
        review.decide(command.outcome(), decision, by, book.today());
        if (command.outcome() == ReviewOutcome.REVOKED) {
            withdrawAll(id);
        }
        var told = new HashSet<>(book.unit(now));
        told.addAll(book.working(now));
        book.line(now, ObjectAction.DECIDE_REVIEW.name(), decision, actor, told);
    }

    private void reword(InspectionObject object, DecideReview command, By by) {
        var before = Objects.requireNonNull(current(object)).findings();
        boolean keeps = command.keepsProposal() && before.proposal().needsGovernment();
        var findings = new Findings(
                Answers.required(command.facts(), "facts"),
                ConclusionService.evidence(command.evidence()),
                Answers.required(command.opinion(), "opinion"),
                keeps ? before.proposal() : ConclusionProposal.NONE,
                keeps ? before.proposalText() : null);
        object.reword(findings.proposal());
        rows.conclusions().save(new InspectionConclusion(object, true, findings, by));
    }

    private @Nullable InspectionConclusion current(InspectionObject object) {
        return rows.conclusions().findByObjectIdOrderByEdition(object.id()).stream()
                .filter(conclusion -> conclusion.edition() == object.edition())
                .findFirst()
                .orElse(null);
    }

    /** What rests on a revoked conclusion is asked for no more. */
    private void withdrawAll(InspectionObjectId id) {
        rows.rectifications().findByObjectIdOrderById(id.value()).stream()
                .filter(item -> item.status().isOpen())
                .forEach(item -> item.withdraw(book.today()));
    }
}
