package org.shuniu.rules.domain;

/** Where a request to lift a rule stands. */
public enum OverrideStatus {
    REQUESTED,
    APPROVED,
    REFUSED
}
