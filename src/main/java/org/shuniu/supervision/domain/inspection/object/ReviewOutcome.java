package org.shuniu.supervision.domain.inspection.object;

/** What a review comes to. */
public enum ReviewOutcome {
    UPHELD,
    CHANGED,
    REVOKED
}
