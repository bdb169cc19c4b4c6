package org.shuniu.meeting.domain.topic;

/** What the meeting made of a topic. */
public enum TopicOutcome {
    /** 通过. */
    ADOPTED,
    /** 原则通过. */
    ADOPTED_IN_PRINCIPLE,
    /** 修改后再议. */
    TO_BE_REVISED,
    /** 暂缓. */
    DEFERRED,
    /** 不通过. */
    REJECTED,
    /** 撤回. */
    WITHDRAWN
}
