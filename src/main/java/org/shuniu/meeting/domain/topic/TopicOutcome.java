package org.shuniu.meeting.domain.topic;

import org.shuniu.meeting.domain.MeetingClass;

/** What the meeting made of a topic. */
public enum TopicOutcome {
    /** 通过. */
    ADOPTED,
    /** 原则通过. */
    ADOPTED_IN_PRINCIPLE,
    /** 同意上会: only of 秘书长协调会. */
    PASSED,
    /** 直接办结: only of 秘书长协调会. */
    SETTLED,
    /** 修改后再议. */
    TO_BE_REVISED,
    /** 暂缓. */
    DEFERRED,
    /** 不通过. */
    REJECTED,
    /** 撤回. */
    WITHDRAWN;

    /** 秘书长协调会 passes a topic on or settles it; every other meeting adopts it. */
    public boolean isOpenTo(MeetingClass meetingClass) {
        boolean coordinates = meetingClass == MeetingClass.COORDINATION;
        return switch (this) {
            case PASSED, SETTLED -> coordinates;
            case ADOPTED, ADOPTED_IN_PRINCIPLE -> !coordinates;
            case TO_BE_REVISED, DEFERRED, REJECTED, WITHDRAWN -> true;
        };
    }

    /** Its unit may bring the topic again. */
    public boolean comesAgain() {
        return this == TO_BE_REVISED || this == DEFERRED;
    }
}
