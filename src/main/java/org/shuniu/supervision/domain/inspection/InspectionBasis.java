package org.shuniu.supervision.domain.inspection;

/** Who wanted it (第十一条). */
public enum InspectionBasis {
    /** Decided by the government, or ordered by its head. */
    ORDERED,
    /** Proposed by supervision itself. */
    SELF_INITIATED
}
