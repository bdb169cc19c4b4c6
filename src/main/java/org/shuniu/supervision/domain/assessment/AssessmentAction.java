package org.shuniu.supervision.domain.assessment;

import static org.shuniu.supervision.domain.assessment.AssessmentStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a score sheet as one table: from which phases a step may be taken, where it leads, and its address. */
public enum AssessmentAction implements AddressedTransition<AssessmentStatus> {
    // @formatter:off
    COLLECT (EnumSet.of(OPEN),  OPEN,      "collection"),
    ADD     (EnumSet.of(OPEN),  OPEN,      "line"),
    SHOW    (EnumSet.of(OPEN),  SHOWN,     "showing"),
    OBJECT  (EnumSet.of(SHOWN), SHOWN,     "objection"),
    ANSWER  (EnumSet.of(SHOWN), SHOWN,     "answer"),
    CONFIRM (EnumSet.of(SHOWN), CONFIRMED, "confirmation");
    // @formatter:on

    private final Set<AssessmentStatus> from;
    private final AssessmentStatus target;
    private final String noun;

    AssessmentAction(Set<AssessmentStatus> from, AssessmentStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<AssessmentStatus> from() {
        return EnumSet.copyOf(from);
    }

    public AssessmentStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(AssessmentStatus status) {
        return from.contains(status);
    }

    public static List<AssessmentAction> openFrom(AssessmentStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<AssessmentAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
