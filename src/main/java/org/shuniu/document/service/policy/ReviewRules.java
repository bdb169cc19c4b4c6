package org.shuniu.document.service.policy;

import static org.shuniu.document.service.policy.Rulings.needs;
import static org.shuniu.document.service.policy.Rulings.unless;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Review: never one's own draft, and the office's judgement never from the drafting unit (DOC-03). */
final class ReviewRules {
    private static final Set<DocumentStep> OFFICE_STEPS = EnumSet.of(
            DocumentStep.ACCEPTANCE,
            DocumentStep.GATE_ISSUING,
            DocumentStep.GATE_POLICY,
            DocumentStep.GATE_LEGAL,
            DocumentStep.GATE_FORMAT);

    private ReviewRules() {}

    static Optional<Refusal> notOwn(Actor actor, Situation now) {
        return unless(!now.isDraftedBy(actor.personId()), "document.refused.ownDocument", "document.source.separation");
    }

    static Optional<Refusal> approveUnit(Actor actor, Situation now) {
        return notOwn(actor, now).or(() -> needs(actor, Role.UNIT_HEAD));
    }

    /** Whoever brings the paper on its way carries it on without the opinions that did not come (C1 会签中). */
    static Optional<Refusal> lapse(Actor actor, Situation now) {
        var origin = now.document().origin();
        boolean head = actor.has(Role.UNIT_HEAD) && actor.unitId() == origin.draftingUnitId();
        boolean office = actor.has(Role.OFFICE_REVIEWER) && actor.organId() == origin.draftingOrganId();
        return unless(now.document().openStep() == DocumentStep.COUNTERSIGN, "document.refused.noCountersigning")
                .or(() -> unless(now.isDraftedBy(actor.personId()) || head || office, "document.refused.notSender"));
    }

    static Optional<Refusal> lapseRipe(Situation now) {
        return unless(now.countersignsInTime() == 0, "document.refused.countersignInTime", "document.source.art20");
    }

    static Optional<Refusal> coordinate(Actor actor, Situation now) {
        return notOwn(actor, now).or(() -> needs(actor, Role.SECRETARY));
    }

    static Optional<Refusal> officeReview(Actor actor, Situation now) {
        return independent(actor, now).or(() -> needs(actor, Role.OFFICE_REVIEWER));
    }

    static Optional<Refusal> legalReview(Actor actor, Situation now) {
        return independent(actor, now).or(() -> needs(actor, Role.LEGAL_REVIEWER));
    }

    private static Optional<Refusal> independent(Actor actor, Situation now) {
        return notOwn(actor, now)
                .or(() -> unless(
                        actor.unitId() != now.document().origin().draftingUnitId(),
                        "document.refused.ownUnit",
                        "document.source.separation"));
    }

    static Optional<Refusal> sendBack(Situation now) {
        var open = now.document().openStep();
        return unless(
                open == DocumentStep.UNIT_REVIEW
                        || open == DocumentStep.SIGNATURE
                        || (open != null && OFFICE_STEPS.contains(open)),
                "document.refused.noReturnHere");
    }

    static Optional<Refusal> refuse(Actor actor, Situation now) {
        var open = now.document().openStep();
        return unless(
                        open != null && OFFICE_STEPS.contains(open),
                        "document.refused.refusedByOffice",
                        "document.source.art21")
                .or(() -> independent(actor, now))
                .or(() -> needs(actor, Role.OFFICE_REVIEWER, Role.LEGAL_REVIEWER));
    }
}
