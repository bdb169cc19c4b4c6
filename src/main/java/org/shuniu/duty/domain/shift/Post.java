package org.shuniu.duty.domain.shift;

/** The place of a duty officer in a shift. */
public enum Post {
    /** 主班. */
    MAIN,
    /** 副班. */
    SECOND
}
