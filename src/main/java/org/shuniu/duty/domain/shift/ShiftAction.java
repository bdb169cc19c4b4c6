package org.shuniu.duty.domain.shift;

import static org.shuniu.duty.domain.shift.ShiftStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a published shift as one table: from which states a step may be taken, where it leads, its address. */
public enum ShiftAction implements AddressedTransition<ShiftStatus> {
    // @formatter:off
    /** 接班. */
    SIGN_IN   (EnumSet.of(NOT_STARTED),          ON_DUTY,      "sign-in"),
    /** 带班领导到岗. */
    CHECK_IN  (EnumSet.of(ON_DUTY),              ON_DUTY,      "leader-check-in"),
    /** 交班: the outgoing side signs. */
    OFFER     (EnumSet.of(ON_DUTY),              TO_HAND_OVER, "handover"),
    /** The incoming side signs; comes with the sign-in of the next shift. */
    RECEIVE   (EnumSet.of(TO_HAND_OVER),         HANDED_OVER,  "receipt"),
    /** 主任接管: the outgoing side never signed. */
    TAKE_OVER (EnumSet.of(NOT_STARTED, ON_DUTY), HANDED_OVER,  "take-over");
    // @formatter:on

    private final Set<ShiftStatus> from;
    private final ShiftStatus target;
    private final String noun;

    ShiftAction(Set<ShiftStatus> from, ShiftStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public ShiftStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(ShiftStatus status) {
        return from.contains(status);
    }

    public static List<ShiftAction> openFrom(ShiftStatus status) {
        return Transition.openFrom(values(), status);
    }
}
