package org.shuniu.duty.domain.score;

/** What costs points; how many is a parameter, for the seed text names none (B-4.3, unverified). */
public enum ScoreItem {
    /** 零报告 missing. */
    ZERO_REPORT,
    /** 点名抽查 not answered. */
    SPOT_CHECK,
    /** 值班表 late. */
    ROSTER_LATE,
    /** 脱岗. */
    POST_ABSENT,
    /** 迟报. */
    LATE,
    /** 漏报. */
    OMITTED,
    /** 瞒报: nothing is left. */
    CONCEALED,
    /** 谎报: nothing is left. */
    FALSE_REPORT
}
