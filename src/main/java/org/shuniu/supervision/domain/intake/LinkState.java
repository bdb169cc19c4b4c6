package org.shuniu.supervision.domain.intake;

/** What came of a decision's matter. */
public enum LinkState {
    /** 办理中. */
    OPEN,
    /** 已办结. */
    SETTLED,
    /** 不予立项. */
    DROPPED
}
