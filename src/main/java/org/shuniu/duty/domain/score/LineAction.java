package org.shuniu.duty.domain.score;

import static org.shuniu.duty.domain.score.LineState.*;

import java.util.Optional;
import org.shuniu.kernel.state.AddressedTransition;

/** A deduction is taken back by two persons: one asks with evidence, the director decides. */
public enum LineAction implements AddressedTransition<LineState> {
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

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(LineState state) {
        return state == from;
    }

    public static Optional<LineAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
