package org.shuniu.proposal.domain;

import static org.shuniu.proposal.domain.ProposalStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.Transition;

/**
 * The process as one table: from which phases a step may be taken and where it leads. A step without a target leaves
 * the phase as it is. With several units the phase follows the slowest: ACCEPT reaches its target when the last unit
 * that has to answer has accepted, REPLY and RECORD_REPLY when the last has answered.
 */
public enum ProposalAction implements Transition<ProposalStatus> {
    // @formatter:off
    EDIT             (EnumSet.of(REGISTERED),                             null,      true),
    ASSIGN           (EnumSet.of(REGISTERED),                             ASSIGNED,  true),
    ACCEPT           (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          UNDER_WAY, true),
    DECLINE          (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          RETURNED,  true),
    REASSIGN         (EnumSet.of(RETURNED),                               ASSIGNED,  true),
    UPHOLD           (EnumSet.of(RETURNED),                               ASSIGNED,  true),
    ASK_EXTENSION    (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    GRANT_EXTENSION  (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    REFUSE_EXTENSION (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    MERGE            (EnumSet.of(ASSIGNED, UNDER_WAY),                    null,      true),
    SPLIT            (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    LOG_CONTACT      (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY, REPLIED), null,      true),
    GIVE_OPINION     (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    ATTACH           (EnumSet.of(REGISTERED, ASSIGNED, RETURNED, UNDER_WAY, REPLIED), null, true),
    DRAFT_REPLY      (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          null,      true),
    REPLY            (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          REPLIED,   false),
    RECORD_REPLY     (EnumSet.of(ASSIGNED, RETURNED, UNDER_WAY),          REPLIED,   true),
    RATE             (EnumSet.of(REPLIED),                                RATED,     true),
    REDO             (EnumSet.of(REPLIED),                                UNDER_WAY, false),
    CLOSE            (EnumSet.of(REPLIED, RATED),                         CLOSED,    true),
    WITHDRAW         (EnumSet.of(REGISTERED, ASSIGNED, RETURNED, UNDER_WAY), WITHDRAWN, true);
    // @formatter:on

    private final Set<ProposalStatus> from;
    private final @Nullable ProposalStatus target;
    private final boolean byHand;

    ProposalAction(Set<ProposalStatus> from, @Nullable ProposalStatus target, boolean byHand) {
        this.from = from;
        this.target = target;
        this.byHand = byHand;
    }

    public Set<ProposalStatus> from() {
        return EnumSet.copyOf(from);
    }

    public Optional<ProposalStatus> target() {
        return Optional.ofNullable(target);
    }

    /** False for what follows from another step: the dispatch of the letter, a rating 不满意. */
    public boolean isByHand() {
        return byHand;
    }

    @Override
    public boolean startsFrom(ProposalStatus status) {
        return from.contains(status);
    }

    /** Everything that can happen to a proposal in this phase. */
    public static List<ProposalAction> openFrom(ProposalStatus status) {
        return Transition.openFrom(values(), status);
    }
}
