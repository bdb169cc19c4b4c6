package org.shuniu.supervision.domain.inspection.object;

/** How far it is with one inspected unit. */
public enum ObjectStatus {
    /** No conclusion yet. */
    INSPECTED,
    /** The conclusion is worded. */
    DRAFTED,
    APPROVED,
    /** 已送达: sent; the unit sees it. */
    SERVED,
    /** 已签收: the day is known from which the unit may ask for a review (第十七条). */
    RECEIVED,
    IN_REVIEW,
    /** The review is decided, for good. */
    REVIEWED
}
