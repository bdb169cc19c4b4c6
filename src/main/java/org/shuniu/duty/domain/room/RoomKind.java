package org.shuniu.duty.domain.room;

/** What a duty room is for. */
public enum RoomKind {
    /** 总值班室 of a government. */
    GENERAL,
    /** 单位值班室 of a department or a lower government. */
    UNIT,
    /** 专班, for as long as an occasion lasts. */
    TASK
}
