package org.shuniu.duty.domain.incident;

/** The two limits of a first report. */
public enum ClockKind {
    /** 电话首报. */
    PHONE,
    /** 书面初报. */
    WRITTEN
}
