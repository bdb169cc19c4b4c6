package org.shuniu.duty.domain.incident;

/** What the clocks of a report are counted from; local rules differ. */
public enum CountedFrom {
    /** 事发时间. */
    HAPPENED,
    /** 接报时间. */
    RECEIVED
}
