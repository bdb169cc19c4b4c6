package org.shuniu.supervision.domain.inspection.object;

import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.APPROVED;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.DRAFTED;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.INSPECTED;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.IN_REVIEW;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.RECEIVED;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.REVIEWED;
import static org.shuniu.supervision.domain.inspection.object.ObjectStatus.SERVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The way of a conclusion as one table; a step without a target leaves the phase as it is. */
public enum ObjectAction implements AddressedTransition<ObjectStatus> {
    // @formatter:off
    CONCLUDE            (EnumSet.of(INSPECTED, DRAFTED),           DRAFTED,   "conclusion"),
    APPROVE_CONCLUSION  (EnumSet.of(DRAFTED),                      APPROVED,  "conclusion-approval"),
    RETURN_CONCLUSION   (EnumSet.of(DRAFTED, APPROVED),            INSPECTED, "conclusion-return"),
    SERVE               (EnumSet.of(APPROVED),                     SERVED,    "service"),
    RECEIVE             (EnumSet.of(SERVED),                       RECEIVED,  "receipt"),
    ASK_REVIEW          (EnumSet.of(RECEIVED),                     IN_REVIEW, "review"),
    DECIDE_REVIEW       (EnumSet.of(IN_REVIEW),                    REVIEWED,  "review-decision"),
    ORDER_RECTIFICATION (EnumSet.of(SERVED, RECEIVED, REVIEWED),   null,      "rectifications");
    // @formatter:on

    private final Set<ObjectStatus> from;
    private final @Nullable ObjectStatus target;
    private final String noun;

    ObjectAction(Set<ObjectStatus> from, @Nullable ObjectStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<ObjectStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads from this phase. */
    public ObjectStatus after(ObjectStatus status) {
        return target == null ? status : target;
    }

    public @Nullable ObjectStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(ObjectStatus status) {
        return from.contains(status);
    }

    public static List<ObjectAction> openFrom(ObjectStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<ObjectAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
