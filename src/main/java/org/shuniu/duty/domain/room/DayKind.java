package org.shuniu.duty.domain.room;

/** What kind of day a shift begins on; patterns and fairness differ by it. */
public enum DayKind {
    /** 工作日. */
    WORKDAY,
    /** 周末. */
    WEEKEND,
    /** 法定节假日, exchanged days off and the weekend between them included. */
    HOLIDAY,
    /** 调休上班的周末. */
    WORKED_WEEKEND
}
