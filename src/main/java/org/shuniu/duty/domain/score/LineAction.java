package org.shuniu.duty.domain.score;

import static org.shuniu.duty.domain.score.LineState.*;

import java.util.Arrays;
import java.util.Optional;

/** A deduction is taken back by two persons: one asks with evidence, the director decides. */
public enum LineAction {
    // @formatter:off
    ASK     (STANDING,       REVERSAL_ASKED, "reversal"),
    APPROVE (REVERSAL_ASKED, REVERSED,       "approval"),
    REFUSE  (REVERSAL_ASKED, STANDING,       "refusal");
    // @formatter:on

    private final LineState from;
    private final LineState target;
    private final String noun;

    LineAction(LineState from, LineState target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public LineState target() {
        return target;
    }

    public String noun() {
        return noun;
    }

    public boolean startsFrom(LineState state) {
        return state == from;
    }

    public static Optional<LineAction> named(String noun) {
        return Arrays.stream(values())
                .filter(action -> action.noun.equals(noun))
                .findFirst();
    }
}
