package org.shuniu.document.domain;

/** 公开属性 (政府信息公开条例 第十六条 to 第二十条). */
public enum Disclosure {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开; the reason must be given. */
    WITHHELD
}
