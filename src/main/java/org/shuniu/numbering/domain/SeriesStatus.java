package org.shuniu.numbering.domain;

/** Whether a series gives numbers. */
public enum SeriesStatus {
    OPEN,
    /** 停用: its register stays, no further number is taken. */
    CLOSED
}
