package org.shuniu.meeting.domain.plan;

/** Phases of an annual plan. */
public enum PlanStatus {
    /** 编制. */
    DRAFTING,
    /** 已报送. */
    SUBMITTED,
    /** 已审定. */
    APPROVED,
    /** 已下达. */
    ISSUED
}
