package org.shuniu.numbering.domain;

/** State of a number in the register. */
public enum EntryState {
    /** 已用. */
    TAKEN,
    /** 预留: skipped by the counter, waits for its named purpose. */
    RESERVED,
    /** 作废: never used again. */
    VOID
}
