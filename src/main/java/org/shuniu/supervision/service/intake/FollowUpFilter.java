package org.shuniu.supervision.service.intake;

import org.jspecify.annotations.Nullable;

/** Which decisions are listed: those without a matter, or those that need none. */
public record FollowUpFilter(
        @Nullable State state, @Nullable String text) {
    public enum State {
        /** 未立项. */
        OPEN,
        /** 无需督办. */
        WAIVED
    }

    public State which() {
        return state == null ? State.OPEN : state;
    }
}
