package org.shuniu.meeting.domain.room;

/** What a room has. */
public enum Equipment {
    /** 视频会议. */
    VIDEO,
    /** 话筒扩声. */
    MICROPHONES,
    /** 投影或大屏. */
    PROJECTOR,
    /** 录音录像. */
    RECORDING,
    /** 电子表决. */
    VOTING,
    /** 同声传译. */
    INTERPRETING
}
