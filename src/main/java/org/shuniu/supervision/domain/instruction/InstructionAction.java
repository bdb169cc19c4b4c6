package org.shuniu.supervision.domain.instruction;

import static org.shuniu.supervision.domain.instruction.InstructionStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.Transition;

/** The life of an instruction as one table; the last three steps are taken by its matters, never by a person. */
public enum InstructionAction implements Transition<InstructionStatus> {
    // @formatter:off
    CORRECT    (EnumSet.of(REGISTERED),                       REGISTERED),
    PROPOSE    (EnumSet.of(REGISTERED, FOLLOWED_UP, SETTLED), FOLLOWED_UP),
    WAIVE      (EnumSet.of(REGISTERED),                       WAIVED),
    RECONSIDER (EnumSet.of(WAIVED),                           REGISTERED),
    DROP       (EnumSet.of(FOLLOWED_UP),                      REGISTERED),
    SETTLE     (EnumSet.of(FOLLOWED_UP),                      SETTLED),
    REOPEN     (EnumSet.of(SETTLED, REGISTERED),              FOLLOWED_UP);
    // @formatter:on

    private final Set<InstructionStatus> from;
    private final InstructionStatus target;

    InstructionAction(Set<InstructionStatus> from, InstructionStatus target) {
        this.from = from;
        this.target = target;
    }

    public Set<InstructionStatus> from() {
        return EnumSet.copyOf(from);
    }

    public InstructionStatus target() {
        return target;
    }

    @Override
    public boolean startsFrom(InstructionStatus status) {
        return from.contains(status);
    }

    /** Everything that can happen to an instruction in this phase. */
    public static List<InstructionAction> openFrom(InstructionStatus status) {
        return Transition.openFrom(values(), status);
    }
}
