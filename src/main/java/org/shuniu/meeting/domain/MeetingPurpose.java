package org.shuniu.meeting.domain;

/** What a meeting is for (MTG-14). */
public enum MeetingPurpose {
    /** 传达. */
    RELAY,
    /** 部署. */
    DEPLOYMENT,
    /** 总结表彰. */
    COMMENDATION,
    /** 经验交流. */
    EXCHANGE,
    /** 研讨座谈. */
    DISCUSSION,
    /** 审议决定. */
    DECISION
}
