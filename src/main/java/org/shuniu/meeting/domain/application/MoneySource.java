package org.shuniu.meeting.domain.application;

/** Where the money of a meeting comes from (MTG-08). */
public enum MoneySource {
    /** 本部门预算. */
    OWN_BUDGET,
    /** 财政专项. */
    SPECIAL_FUND,
    /** 摊派: borne by the units that attend. */
    APPORTIONED,
    /** 转嫁: borne by enterprises or others. */
    SHIFTED,
    /** 收取会议费. */
    FEES
}
