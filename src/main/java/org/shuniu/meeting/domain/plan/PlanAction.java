package org.shuniu.meeting.domain.plan;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of an annual plan as one table: from which phases a step may be taken, where it leads, and its address. */
public enum PlanAction implements AddressedTransition<PlanStatus> {
    // @formatter:off
    EDIT      (PlanStatus.DRAFTING,  PlanStatus.DRAFTING,  "edit"),
    SUBMIT    (PlanStatus.DRAFTING,  PlanStatus.SUBMITTED, "submission"),
    SEND_BACK (PlanStatus.SUBMITTED, PlanStatus.DRAFTING,  "return"),
    /** 汇总: each row is accepted, or struck with its reason. */
    JUDGE     (PlanStatus.SUBMITTED, PlanStatus.SUBMITTED, "verdicts"),
    APPROVE   (PlanStatus.SUBMITTED, PlanStatus.APPROVED,  "approval"),
    ISSUE     (PlanStatus.APPROVED,  PlanStatus.ISSUED,    "issue");
    // @formatter:on

    private final PlanStatus from;
    private final PlanStatus target;
    private final String noun;

    PlanAction(PlanStatus from, PlanStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public PlanStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(PlanStatus status) {
        return from == status;
    }

    public static List<PlanAction> openFrom(PlanStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<PlanAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
