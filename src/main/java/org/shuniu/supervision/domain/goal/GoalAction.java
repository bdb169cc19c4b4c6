package org.shuniu.supervision.domain.goal;

import static org.shuniu.supervision.domain.goal.GoalStatus.CLOSED;
import static org.shuniu.supervision.domain.goal.GoalStatus.DISCARDED;
import static org.shuniu.supervision.domain.goal.GoalStatus.DRAFT;
import static org.shuniu.supervision.domain.goal.GoalStatus.ISSUED;

import java.util.List;
import org.shuniu.kernel.state.Transition;

/** The life of an annual key task as one table; what is issued is only adjusted, never edited. */
public enum GoalAction implements Transition<GoalStatus> {
    // @formatter:off
    EDIT    (DRAFT,  DRAFT),
    DISCARD (DRAFT,  DISCARDED),
    ISSUE   (DRAFT,  ISSUED),
    ADJUST  (ISSUED, ISSUED),
    REPORT  (ISSUED, ISSUED),
    EXAMINE (ISSUED, ISSUED),
    TAKE_UP (ISSUED, ISSUED),
    CLOSE   (ISSUED, CLOSED);
    // @formatter:on

    private final GoalStatus from;
    private final GoalStatus target;

    GoalAction(GoalStatus from, GoalStatus target) {
        this.from = from;
        this.target = target;
    }

    public GoalStatus target() {
        return target;
    }

    @Override
    public boolean startsFrom(GoalStatus status) {
        return from == status;
    }

    /** Everything that can happen to a task in this phase. */
    public static List<GoalAction> openFrom(GoalStatus status) {
        return Transition.openFrom(values(), status);
    }
}
