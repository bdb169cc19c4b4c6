package org.shuniu.supervision.domain.goal.measure;

/** How far the report of a quarter is. */
public enum ReportState {
    /** 未报. */
    NONE,
    /** 待确认. */
    WAITING,
    /** 已退回. */
    RETURNED,
    /** 已确认. */
    CONFIRMED
}
