package org.shuniu.meeting.domain;

/** Phases of a meeting. */
public enum MeetingStatus {
    /** 拟办. */
    DRAFTING,
    /** 审批中. */
    IN_REVIEW,
    /** 已批准, being prepared. */
    APPROVED,
    /** 已通知. */
    NOTIFIED,
    /** 召开中. */
    IN_SESSION,
    /** 已结束: record, minutes, decisions and costs follow. */
    ENDED,
    /** 已归档: everything decided is in hand. */
    CLOSED,
    /** 已取消. */
    CANCELLED,
    /** 不予批准. */
    REFUSED
}
