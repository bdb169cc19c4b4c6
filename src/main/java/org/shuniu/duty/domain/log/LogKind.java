package org.shuniu.duty.domain.log;

/** What came in (DUTY-05). */
public enum LogKind {
    /** 上级来电/指示. */
    UPPER_CALL,
    /** 下级报告. */
    LOWER_REPORT,
    /** 联络协调. */
    LIAISON,
    /** 来人来访. */
    VISIT,
    /** 传真/电报. */
    FAX
}
