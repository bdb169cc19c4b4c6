package org.shuniu.supervision.domain;

/** Legal phases of a matter; what is going on inside UNDER_WAY is said by its parts. */
public enum MatterStatus {
    /** 拟立项. */
    PROPOSED,
    /** 已立项. */
    ESTABLISHED,
    /** 已交办, 承办中, 待审核: by its parts. */
    UNDER_WAY,
    /** 待批办领导. */
    WITH_LEADER,
    /** 已办结. */
    SETTLED,
    /** 已销号. */
    CLOSED,
    /** 不予立项. */
    DROPPED;

    public boolean isOpen() {
        return this != SETTLED && this != CLOSED && this != DROPPED;
    }
}
