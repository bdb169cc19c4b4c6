package org.shuniu.meeting.domain.minutes;

import static org.shuniu.meeting.domain.minutes.MinutesStatus.DRAFTING;
import static org.shuniu.meeting.domain.minutes.MinutesStatus.IN_REVIEW;
import static org.shuniu.meeting.domain.minutes.MinutesStatus.ISSUED;
import static org.shuniu.meeting.domain.minutes.MinutesStatus.SIGNED;
import static org.shuniu.meeting.domain.minutes.MinutesStatus.WITH_SIGNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of minutes as one table: from which phases a step may be taken, where it leads, and its address. */
public enum MinutesAction implements AddressedTransition<MinutesStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(DRAFTING),               DRAFTING,    "edit"),
    COMPOSE   (EnumSet.of(DRAFTING),               DRAFTING,    "text"),
    SUBMIT    (EnumSet.of(DRAFTING),               IN_REVIEW,   "submission"),
    APPROVE   (EnumSet.of(IN_REVIEW),              WITH_SIGNER, "approval"),
    SEND_BACK (EnumSet.of(IN_REVIEW, WITH_SIGNER), DRAFTING,    "return"),
    SIGN      (EnumSet.of(WITH_SIGNER),            SIGNED,      "signature"),
    ISSUE     (EnumSet.of(SIGNED),                 ISSUED,      "issue");
    // @formatter:on

    private final Set<MinutesStatus> from;
    private final MinutesStatus target;
    private final String noun;

    MinutesAction(Set<MinutesStatus> from, MinutesStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<MinutesStatus> from() {
        return EnumSet.copyOf(from);
    }

    public MinutesStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(MinutesStatus status) {
        return from.contains(status);
    }

    public static List<MinutesAction> openFrom(MinutesStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<MinutesAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
