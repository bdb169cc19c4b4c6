package org.shuniu.duty.domain.check;

import static org.shuniu.duty.domain.check.CheckStatus.*;

import java.util.EnumSet;
import java.util.Set;

/** What happens to a call; an answer after the time is kept, but the call stays unanswered. */
public enum CheckAction {
    // @formatter:off
    /** The lower room answers by itself. */
    ANSWER (EnumSet.of(CALLING, UNANSWERED), "answer"),
    /** The upper room records an answer by telephone. */
    RECORD (EnumSet.of(CALLING, UNANSWERED), "record"),
    /** The time is over; only the system does this. */
    MISS   (EnumSet.of(CALLING),             "miss");
    // @formatter:on

    private final Set<CheckStatus> from;
    private final String noun;

    CheckAction(Set<CheckStatus> from, String noun) {
        this.from = from;
        this.noun = noun;
    }

    public String noun() {
        return noun;
    }

    public boolean startsFrom(CheckStatus status) {
        return from.contains(status);
    }
}
