package org.shuniu.meeting.domain.material;

/** Who may read a paper. */
public enum MaterialStatus {
    /** 准备中: only those who prepare the meeting. */
    PREPARED,
    /** 已发放: everybody invited. */
    RELEASED,
    /** 已收回. */
    WITHDRAWN
}
