package org.shuniu.meeting.domain.notice;

/** What became of a request for leave. */
public enum LeaveStatus {
    /** 待批. */
    ASKED,
    /** 准假. */
    GRANTED,
    /** 不准. */
    REFUSED
}
