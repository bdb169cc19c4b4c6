package org.shuniu.supervision.domain.inspection.referral;

import static org.shuniu.supervision.domain.inspection.referral.ReferralStatus.APPROVED;
import static org.shuniu.supervision.domain.inspection.referral.ReferralStatus.PROPOSED;
import static org.shuniu.supervision.domain.inspection.referral.ReferralStatus.REJECTED;
import static org.shuniu.supervision.domain.inspection.referral.ReferralStatus.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a referral as one table. */
public enum ReferralAction implements AddressedTransition<ReferralStatus> {
    // @formatter:off
    APPROVE_REFERRAL (EnumSet.of(PROPOSED), APPROVED, "approval"),
    REJECT_REFERRAL  (EnumSet.of(PROPOSED), REJECTED, "rejection"),
    SEND_REFERRAL    (EnumSet.of(APPROVED), SENT,     "dispatch");
    // @formatter:on

    private final Set<ReferralStatus> from;
    private final ReferralStatus target;
    private final String noun;

    ReferralAction(Set<ReferralStatus> from, ReferralStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<ReferralStatus> from() {
        return EnumSet.copyOf(from);
    }

    public ReferralStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(ReferralStatus status) {
        return from.contains(status);
    }

    public static List<ReferralAction> openFrom(ReferralStatus status) {
        return Transition.openFrom(values(), status);
    }
}
