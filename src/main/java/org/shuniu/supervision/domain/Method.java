package org.shuniu.supervision.domain;

/** Ways in which a matter is supervised (政府督查工作条例 第十二条, SUP-02). */
public enum Method {
    /** 自查说明. */
    SELF_CHECK,
    /** 听取汇报. */
    HEARING_REPORTS,
    /** 检查、访谈、暗访. */
    INSPECTION,
    /** 实地督查. */
    ON_SITE,
    /** 重点抽查. */
    SPOT_CHECK,
    /** 督查调研. */
    RESEARCH,
    /** 座谈、听证、统计、评估. */
    DISCUSSION,
    /** 调阅复制资料. */
    RECORDS,
    /** 信函、电话、媒体线索. */
    CLUES,
    /** 约谈. */
    TALK,
    /** 互联网+督查. */
    INTERNET
}
