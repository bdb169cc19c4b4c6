package org.shuniu.duty.domain.incident;

/** How grave it is; a later constant is graver. */
public enum IncidentLevel {
    /** 一般 (IV, blue). */
    GENERAL,
    /** 较大 (III, yellow). */
    LARGER,
    /** 重大 (II, orange). */
    MAJOR,
    /** 特别重大 (I, red). */
    EXTRAORDINARY;

    public boolean isAtLeast(IncidentLevel other) {
        return compareTo(other) >= 0;
    }
}
