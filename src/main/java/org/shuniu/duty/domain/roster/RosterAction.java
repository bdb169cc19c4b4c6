package org.shuniu.duty.domain.roster;

import static org.shuniu.duty.domain.roster.RosterStatus.DRAFTING;
import static org.shuniu.duty.domain.roster.RosterStatus.IN_REVIEW;
import static org.shuniu.duty.domain.roster.RosterStatus.PUBLISHED;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a roster as one table: from which phase a step may be taken, where it leads, and its address. */
public enum RosterAction implements AddressedTransition<RosterStatus> {
    // @formatter:off
    GENERATE (DRAFTING,  DRAFTING,  "generation"),
    EDIT     (DRAFTING,  DRAFTING,  "slots"),
    SUBMIT   (DRAFTING,  IN_REVIEW, "submission"),
    RETURN   (IN_REVIEW, DRAFTING,  "return"),
    PUBLISH  (IN_REVIEW, PUBLISHED, "publication"),
    SWAP     (PUBLISHED, PUBLISHED, "swaps"),
    /** Another leader in charge of a shift to come. */
    LEAD     (PUBLISHED, PUBLISHED, "leaders");
    // @formatter:on

    private final RosterStatus from;
    private final RosterStatus target;
    private final String noun;

    RosterAction(RosterStatus from, RosterStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public RosterStatus from() {
        return from;
    }

    public RosterStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(RosterStatus status) {
        return from == status;
    }

    public static List<RosterAction> openFrom(RosterStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<RosterAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
