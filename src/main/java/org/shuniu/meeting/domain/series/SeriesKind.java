package org.shuniu.meeting.domain.series;

/** What comes again. */
public enum SeriesKind {
    /** 联席会议, e.g. on the situation, month by month (MTG-21). */
    JOINT_CONFERENCE,
    /** 中心组学习 (MTG-22). */
    STUDY,
    /** 系统年度会议, e.g. of secretaries-general and office directors (MTG-20). */
    SYSTEM,
    OTHER
}
