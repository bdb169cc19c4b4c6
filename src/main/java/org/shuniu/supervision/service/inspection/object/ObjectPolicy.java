package org.shuniu.supervision.service.inspection.object;

import static org.shuniu.supervision.service.inspection.Answers.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.inspection.object.InspectionRectification;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.domain.inspection.object.RectificationAction;
import org.springframework.stereotype.Component;

/** One answer for the button and the command about a unit's conclusion, its review and its rectifications. */
@Component
public class ObjectPolicy {
    private static final String ART8 = "inspection.source.art8";
    private static final String ART17 = "inspection.source.art17";
    private static final String NOT_STAFF = "inspection.refused.notStaff";
    private static final String NOT_UNIT = "inspection.refused.notUnit";

    public Optional<Refusal> refusal(Actor actor, ObjectSituation now, ObjectAction action) {
        return outOfOrder(now, action).or(() -> duty(actor, now, action)).or(() -> unripe(now, action));
    }

    /** Another phase of the unit's part or of the whole: somebody moved first. */
    public Optional<Refusal> outOfOrder(ObjectSituation now, ObjectAction action) {
        var status = now.object().status();
        return underWay(now).or(() -> unless(action.startsFrom(status), "inspection.object.refused.phase." + status));
    }

    private static Optional<Refusal> underWay(ObjectSituation now) {
        return unless(
                now.isUnderWay(), "inspection.refused.phase." + now.inspection().status());
    }

    private static Optional<Refusal> duty(Actor actor, ObjectSituation now, ObjectAction action) {
        var standing = now.standing();
        return switch (action) {
            case CONCLUDE -> unless(standing.group(), "inspection.refused.notGroup", ART8);
            case APPROVE_CONCLUSION, RETURN_CONCLUSION -> approve(actor, now);
            case SERVE, ORDER_RECTIFICATION -> unless(standing.staffOrGroup(), NOT_STAFF);
            case RECEIVE -> unless(now.ofUnit() || standing.staffOrGroup(), NOT_UNIT);
            case ASK_REVIEW -> unless(now.ofUnit(), NOT_UNIT, ART17);
            case DECIDE_REVIEW -> decideReview(actor, now);
        };
    }

    /** Who worded it does not approve it; what proposes praise, criticism or accountability goes higher (第二十一条). */
    private static Optional<Refusal> approve(Actor actor, ObjectSituation now) {
        var standing = now.standing();
        return unless(!now.object().isWordedBy(actor.personId()), "inspection.refused.ownConclusion", ART8)
                .or(() -> now.object().proposal().needsGovernment()
                        ? unless(
                                standing.governmentHead(),
                                "inspection.refused.notGovernment",
                                "inspection.source.art21")
                        : unless(standing.leads() || standing.head(), "inspection.refused.notLeading", ART8));
    }

    /** For the government, by people who had no part in it (第十七条). */
    private static Optional<Refusal> decideReview(Actor actor, ObjectSituation now) {
        var object = now.object();
        var standing = now.standing();
        boolean hadPart = standing.group()
                || object.isWordedBy(actor.personId())
                || object.isApprovedBy(actor.personId()) && !standing.governmentHead();
        return unless(standing.staff() || standing.governmentHead(), "inspection.refused.notReviewer", ART17)
                .or(() -> unless(!hadPart, "inspection.refused.hadPart", ART17));
    }

    private static Optional<Refusal> unripe(ObjectSituation now, ObjectAction action) {
        var until = now.object().reviewUntil();
        if (action != ObjectAction.ASK_REVIEW || until == null || !now.today().isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal("inspection.refused.tooLate", until.toString()).from(ART17));
    }

    public Optional<Refusal> refusal(ObjectSituation now, InspectionRectification item, RectificationAction action) {
        return outOfOrder(now, item, action).or(() -> duty(now, action));
    }

    public Optional<Refusal> outOfOrder(ObjectSituation now, InspectionRectification item, RectificationAction action) {
        return underWay(now)
                .or(() -> unless(
                        action.startsFrom(item.status()), "inspection.rectification.refused.phase." + item.status()));
    }

    private static Optional<Refusal> duty(ObjectSituation now, RectificationAction action) {
        return switch (action) {
            case REPORT_RECTIFICATION -> unless(now.ofUnit(), NOT_UNIT, "inspection.source.art18");
            case ACCEPT_RECTIFICATION, REPEAT_RECTIFICATION, WITHDRAW_RECTIFICATION ->
                unless(now.standing().staffOrGroup(), NOT_STAFF, "inspection.source.art18");
        };
    }
}
