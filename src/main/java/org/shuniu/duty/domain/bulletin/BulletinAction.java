package org.shuniu.duty.domain.bulletin;

import static org.shuniu.duty.domain.bulletin.BulletinStatus.DISCARDED;
import static org.shuniu.duty.domain.bulletin.BulletinStatus.EDITING;
import static org.shuniu.duty.domain.bulletin.BulletinStatus.IN_REVIEW;
import static org.shuniu.duty.domain.bulletin.BulletinStatus.SENT;
import static org.shuniu.duty.domain.bulletin.BulletinStatus.SIGNED;
import static org.shuniu.duty.domain.bulletin.BulletinStatus.WITH_SIGNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of an issue as one table: from which phases a step may be taken, where it leads, and its address. */
public enum BulletinAction implements AddressedTransition<BulletinStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(EDITING),                EDITING,     "edit"),
    COMPOSE   (EnumSet.of(EDITING),                EDITING,     "text"),
    SUBMIT    (EnumSet.of(EDITING),                IN_REVIEW,   "submission"),
    APPROVE   (EnumSet.of(IN_REVIEW),              WITH_SIGNER, "approval"),
    SEND_BACK (EnumSet.of(IN_REVIEW, WITH_SIGNER), EDITING,     "return"),
    SIGN      (EnumSet.of(WITH_SIGNER),            SIGNED,      "signature"),
    SEND      (EnumSet.of(SIGNED),                 SENT,        "sending"),
    DISCARD   (EnumSet.of(EDITING),                DISCARDED,   "discard");
    // @formatter:on

    private final Set<BulletinStatus> from;
    private final BulletinStatus target;
    private final String noun;

    BulletinAction(Set<BulletinStatus> from, BulletinStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<BulletinStatus> from() {
        return EnumSet.copyOf(from);
    }

    public BulletinStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(BulletinStatus status) {
        return from.contains(status);
    }

    public static List<BulletinAction> openFrom(BulletinStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<BulletinAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
