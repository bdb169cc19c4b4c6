package org.shuniu.meeting.domain;

/** In what capacity somebody is at a meeting (MTG-19); only {@link #MEMBER} and {@link #CHAIR} count for the quorum. */
public enum Capacity {
    /** 主持. */
    CHAIR,
    /** 出席. */
    MEMBER,
    /** 列席. */
    OBSERVER,
    /** 旁听. */
    AUDIENCE,
    /** 记录. */
    RECORDER;

    public boolean isVoting() {
        return this == CHAIR || this == MEMBER;
    }
}
