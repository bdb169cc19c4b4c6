package org.shuniu.supervision.domain.inspection.object;

import static org.shuniu.supervision.domain.inspection.object.RectificationStatus.ACCEPTED;
import static org.shuniu.supervision.domain.inspection.object.RectificationStatus.REPORTED;
import static org.shuniu.supervision.domain.inspection.object.RectificationStatus.REQUIRED;
import static org.shuniu.supervision.domain.inspection.object.RectificationStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a rectification (第十八条, SUP-21) as one table. */
public enum RectificationAction implements AddressedTransition<RectificationStatus> {
    // @formatter:off
    REPORT_RECTIFICATION   (EnumSet.of(REQUIRED),           REPORTED,  "report"),
    ACCEPT_RECTIFICATION   (EnumSet.of(REPORTED),           ACCEPTED,  "check"),
    REPEAT_RECTIFICATION   (EnumSet.of(REPORTED),           REQUIRED,  "check"),
    WITHDRAW_RECTIFICATION (EnumSet.of(REQUIRED, REPORTED), WITHDRAWN, "withdrawal");
    // @formatter:on

    private final Set<RectificationStatus> from;
    private final RectificationStatus target;
    private final String noun;

    RectificationAction(Set<RectificationStatus> from, RectificationStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<RectificationStatus> from() {
        return EnumSet.copyOf(from);
    }

    public RectificationStatus target() {
        return target;
    }

    /** Last part of its address; one form asks whether to accept or to repeat. */
    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(RectificationStatus status) {
        return from.contains(status);
    }

    public static List<RectificationAction> openFrom(RectificationStatus status) {
        return Transition.openFrom(values(), status);
    }
}
