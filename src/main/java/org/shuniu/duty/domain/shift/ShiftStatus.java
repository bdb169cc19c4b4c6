package org.shuniu.duty.domain.shift;

/** Where a shift stands (C3). */
public enum ShiftStatus {
    /** On a roster that is not yet published. */
    PLANNED,
    /** 未开始: published. */
    NOT_STARTED,
    /** 在岗. */
    ON_DUTY,
    /** 待交接: the outgoing side has signed. */
    TO_HAND_OVER,
    /** 已交接: both have signed. */
    HANDED_OVER
}
