package org.shuniu.duty.domain.roster;

/** Where a roster stands (C3). */
public enum RosterStatus {
    /** 编制. */
    DRAFTING,
    /** 待审. */
    IN_REVIEW,
    /** 已发布. */
    PUBLISHED
}
