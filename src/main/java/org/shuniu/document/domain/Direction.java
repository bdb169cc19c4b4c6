package org.shuniu.document.domain;

/** Which way a document goes. */
public enum Direction {
    /** 上行. */
    UP,
    /** 平行. */
    LEVEL,
    /** 下行. */
    DOWN,
    /** 公布. */
    PUBLIC
}
