package org.shuniu.meeting.domain.notice;

import static org.shuniu.meeting.domain.notice.LeaveStatus.*;

import java.util.EnumSet;
import java.util.Set;

/** Decisions on leave that needs consent. */
public enum LeaveAction {
    // @formatter:off
    GRANT  (EnumSet.of(ASKED), GRANTED),
    REFUSE (EnumSet.of(ASKED), REFUSED);
    // @formatter:on

    private final Set<LeaveStatus> from;
    private final LeaveStatus target;

    LeaveAction(Set<LeaveStatus> from, LeaveStatus target) {
        this.from = from;
        this.target = target;
    }

    public LeaveStatus target() {
        return target;
    }

    public boolean startsFrom(LeaveStatus status) {
        return from.contains(status);
    }
}
