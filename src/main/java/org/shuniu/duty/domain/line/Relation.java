package org.shuniu.duty.domain.line;

/** Where a duty room stands, seen from one's own (DUTY-11). */
public enum Relation {
    OWN,
    /** 上级. */
    UPPER,
    /** 同级. */
    SAME,
    /** 下级. */
    LOWER
}
