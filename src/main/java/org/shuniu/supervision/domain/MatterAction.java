package org.shuniu.supervision.domain;

import static org.shuniu.supervision.domain.MatterStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.Transition;

/** The life of a matter as one table: from which phases a step may be taken and where it leads. */
public enum MatterAction implements Transition<MatterStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(PROPOSED),        PROPOSED),
    DROP      (EnumSet.of(PROPOSED),        DROPPED),
    ESTABLISH (EnumSet.of(PROPOSED),        ESTABLISHED),
    ASSIGN    (EnumSet.of(ESTABLISHED),     UNDER_WAY),
    ADD_UNIT  (EnumSet.of(UNDER_WAY),       UNDER_WAY),
    SUBMIT    (EnumSet.of(UNDER_WAY),       WITH_LEADER),
    INSTRUCT  (EnumSet.of(WITH_LEADER),     UNDER_WAY),
    SETTLE    (EnumSet.of(WITH_LEADER),     SETTLED),
    CLOSE     (EnumSet.of(SETTLED),         CLOSED),
    REOPEN    (EnumSet.of(SETTLED, CLOSED), UNDER_WAY);
    // @formatter:on

    private final Set<MatterStatus> from;
    private final MatterStatus target;

    MatterAction(Set<MatterStatus> from, MatterStatus target) {
        this.from = from;
        this.target = target;
    }

    public Set<MatterStatus> from() {
        return EnumSet.copyOf(from);
    }

    public MatterStatus target() {
        return target;
    }

    @Override
    public boolean startsFrom(MatterStatus status) {
        return from.contains(status);
    }

    public static List<MatterAction> openFrom(MatterStatus status) {
        return Transition.openFrom(values(), status);
    }
}
