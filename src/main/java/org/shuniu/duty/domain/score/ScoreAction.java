package org.shuniu.duty.domain.score;

import static org.shuniu.duty.domain.score.ScoreStatus.*;

/** The life of a sheet: every step starts from OPEN. */
public enum ScoreAction {
    // @formatter:off
    COLLECT (OPEN,      "collection"),
    DEDUCT  (OPEN,      "deduction"),
    CONFIRM (CONFIRMED, "confirmation");
    // @formatter:on

    private final ScoreStatus target;
    private final String noun;

    ScoreAction(ScoreStatus target, String noun) {
        this.target = target;
        this.noun = noun;
    }

    public ScoreStatus target() {
        return target;
    }

    public String noun() {
        return noun;
    }

    public boolean startsFrom(ScoreStatus status) {
        return status == OPEN;
    }
}
