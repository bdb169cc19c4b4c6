package org.shuniu.document.domain;

/** Which way a document goes. */
public enum Direction {
    /** 上行. */
    UPWARD,
    /** 平行. */
    PARALLEL,
    /** 下行. */
    DOWNWARD,
    /** 公布. */
    PUBLIC
}
