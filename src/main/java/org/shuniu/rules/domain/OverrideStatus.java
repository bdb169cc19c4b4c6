package org.shuniu.rules.domain;

/** Where a request to lift a rule stands. */
public enum OverrideStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    /** Granted for a text that is another one now. */
    VOID;

    /** Another request may follow. */
    public boolean isOver() {
        return this == REFUSED || this == VOID;
    }
}
