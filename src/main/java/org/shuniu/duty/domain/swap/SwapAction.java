package org.shuniu.duty.domain.swap;

import static org.shuniu.duty.domain.swap.SwapStatus.AGREED;
import static org.shuniu.duty.domain.swap.SwapStatus.ASKED;
import static org.shuniu.duty.domain.swap.SwapStatus.DECLINED;
import static org.shuniu.duty.domain.swap.SwapStatus.DONE;
import static org.shuniu.duty.domain.swap.SwapStatus.REFUSED;
import static org.shuniu.duty.domain.swap.SwapStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/**
 * The life of a swap as one table: who agrees first, who consents last; a refusal ends it. Where two leaders
 * in charge are concerned, the first consent leaves it AGREED.
 */
public enum SwapAction implements AddressedTransition<SwapStatus> {
    // @formatter:off
    AGREE    (EnumSet.of(ASKED),         AGREED,    "agreement"),
    DECLINE  (EnumSet.of(ASKED),         DECLINED,  "refusal"),
    CONSENT  (EnumSet.of(AGREED),        DONE,      "consent"),
    REFUSE   (EnumSet.of(AGREED),        REFUSED,   "objection"),
    WITHDRAW (EnumSet.of(ASKED, AGREED), WITHDRAWN, "withdrawal");
    // @formatter:on

    private final Set<SwapStatus> from;
    private final SwapStatus target;
    private final String noun;

    SwapAction(Set<SwapStatus> from, SwapStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<SwapStatus> from() {
        return EnumSet.copyOf(from);
    }

    public SwapStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(SwapStatus status) {
        return from.contains(status);
    }

    public static List<SwapAction> openFrom(SwapStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static SwapAction named(String noun) {
        return AddressedTransition.named(values(), noun).orElseThrow();
    }
}
