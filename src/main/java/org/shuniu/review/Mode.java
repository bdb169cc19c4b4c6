package org.shuniu.review;

/** How the handlers of one step work together. */
public enum Mode {
    /** 任一: the first to act decides, the others' items are closed. */
    ANY,
    /** 全部: everybody acts, in any order. */
    ALL,
    /** 依次: one after the other. */
    SEQUENCE
}
