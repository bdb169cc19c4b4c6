package org.shuniu.supervision.domain.inspection;

import static org.shuniu.supervision.domain.inspection.InspectionStatus.CLOSED;
import static org.shuniu.supervision.domain.inspection.InspectionStatus.DISCARDED;
import static org.shuniu.supervision.domain.inspection.InspectionStatus.DRAFTING;
import static org.shuniu.supervision.domain.inspection.InspectionStatus.IN_APPROVAL;
import static org.shuniu.supervision.domain.inspection.InspectionStatus.UNDER_WAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of an inspection as one table: from which phases a step may be taken, where it leads, and its address. */
public enum InspectionAction implements AddressedTransition<InspectionStatus> {
    // @formatter:off
    EDIT       (EnumSet.of(DRAFTING),    DRAFTING,    "edit"),
    SUBMIT     (EnumSet.of(DRAFTING),    IN_APPROVAL, "submission"),
    APPROVE    (EnumSet.of(IN_APPROVAL), UNDER_WAY,   "approval"),
    SEND_BACK  (EnumSet.of(IN_APPROVAL), DRAFTING,    "return"),
    DISCARD    (EnumSet.of(DRAFTING),    DISCARDED,   "discard"),
    FORM_GROUP (EnumSet.of(UNDER_WAY),   UNDER_WAY,   "group"),
    RECORD     (EnumSet.of(UNDER_WAY),   UNDER_WAY,   "visits"),
    REFER      (EnumSet.of(UNDER_WAY),   UNDER_WAY,   "referrals"),
    CLOSE      (EnumSet.of(UNDER_WAY),   CLOSED,      "closure");
    // @formatter:on

    private final Set<InspectionStatus> from;
    private final InspectionStatus target;
    private final String noun;

    InspectionAction(Set<InspectionStatus> from, InspectionStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<InspectionStatus> from() {
        return EnumSet.copyOf(from);
    }

    public InspectionStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(InspectionStatus status) {
        return from.contains(status);
    }

    public static List<InspectionAction> openFrom(InspectionStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<InspectionAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
