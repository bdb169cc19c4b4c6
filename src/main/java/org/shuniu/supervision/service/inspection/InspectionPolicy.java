package org.shuniu.supervision.service.inspection;

import static org.shuniu.supervision.service.inspection.Answers.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step now, and if not, why. */
@Component
public class InspectionPolicy {
    private static final String ART11 = "inspection.source.art11";

    public Optional<Refusal> refusalToDraft(Actor actor) {
        boolean supervises = actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
        return unless(!actor.isAdministrator() && supervises, "inspection.refused.notSupervision");
    }

    public Optional<Refusal> refusal(Actor actor, InspectionSituation now, InspectionAction action) {
        return outOfOrder(now, action).or(() -> duty(actor, now, action)).or(() -> unripe(now, action));
    }

    /** Another phase: somebody moved first. What was approved is fixed (第十五条). */
    public Optional<Refusal> outOfOrder(InspectionSituation now, InspectionAction action) {
        var status = now.inspection().status();
        if (action.startsFrom(status)) {
            return Optional.empty();
        }
        boolean approved = status == InspectionStatus.UNDER_WAY || status == InspectionStatus.CLOSED;
        return Optional.of(
                action == InspectionAction.EDIT && approved
                        ? new Refusal("inspection.refused.fixed").from("inspection.source.art15")
                        : new Refusal("inspection.refused.phase." + status));
    }

    private static Optional<Refusal> duty(Actor actor, InspectionSituation now, InspectionAction action) {
        var standing = now.standing();
        return switch (action) {
            case EDIT, SUBMIT, DISCARD, REFER -> unless(standing.staff(), "inspection.refused.notSupervision");
            case APPROVE, SEND_BACK -> approve(actor, now);
            case FORM_GROUP, CLOSE ->
                unless(standing.leads() || standing.head(), "inspection.refused.notLeading", "inspection.source.art8");
            case RECORD -> unless(standing.group(), "inspection.refused.notGroup", "inspection.source.art8");
        };
    }

    /** Ordered: 督查室主任, or the administrative head. The office's own idea: only the latter. Never the drafter. */
    private static Optional<Refusal> approve(Actor actor, InspectionSituation now) {
        var inspection = now.inspection();
        var standing = now.standing();
        return unless(!inspection.isBy(actor.personId()), "inspection.refused.own", ART11)
                .or(() -> inspection.plan().basis() == InspectionBasis.SELF_INITIATED
                        ? unless(standing.governmentHead(), "inspection.refused.administrativeHead", ART11)
                        : unless(standing.head() || standing.governmentHead(), "inspection.refused.notHead", ART11));
    }

    private static Optional<Refusal> unripe(InspectionSituation now, InspectionAction action) {
        if (action != InspectionAction.CLOSE) {
            return Optional.empty();
        }
        return unless(now.isConcluded(), "inspection.refused.conclusionsOpen", "inspection.source.art16")
                .or(() -> unless(now.isReviewed(), "inspection.refused.reviewsOpen", "inspection.source.art17"))
                .or(() -> unless(
                        now.openRectifications() == 0,
                        "inspection.refused.rectificationsOpen",
                        "inspection.source.art18"));
    }
}
