package org.shuniu.meeting.domain.preparation;

/** 会前、会中、会后. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER
}
