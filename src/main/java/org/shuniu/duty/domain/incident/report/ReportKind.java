package org.shuniu.duty.domain.incident.report;

/** The three kinds of reports (B-4.3). */
public enum ReportKind {
    /** 初报. */
    FIRST,
    /** 续报: only what is new. */
    FOLLOW_UP,
    /** 终报. */
    FINAL
}
