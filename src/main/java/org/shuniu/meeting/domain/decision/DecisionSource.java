package org.shuniu.meeting.domain.decision;

/** In which circle it was decided (MTG-18). */
public enum DecisionSource {
    /** This meeting itself. */
    MEETING,
    /** 党组会议, which the meeting takes note of. */
    PARTY_GROUP,
    /** 部门领导班子会议. */
    LEADERSHIP
}
