package org.shuniu.meeting.domain.topic;

/** Phases of a topic. */
public enum TopicStatus {
    /** 申报. */
    DRAFTING,
    /** 审核: with 会务处 and the legality reviewer. */
    SCREENING,
    /** 协调: for 秘书长协调会. */
    COORDINATING,
    /** 待上会. */
    READY,
    /** 已列入. */
    LISTED,
    /** 已审议. */
    DECIDED,
    /** 直接办结: settled at the coordination meeting (MTG-26). */
    SETTLED,
    /** 撤回 by who proposed it. */
    WITHDRAWN;

    public boolean isOver() {
        return this == DECIDED || this == SETTLED || this == WITHDRAWN;
    }
}
