package org.shuniu.review.domain;

/** Life of a work item; {@link ItemAction} holds the transitions. */
public enum ItemStatus {
    /** 待办. */
    OPEN,
    /** Waits for another item: 依次, or 加签 before. */
    WAITING,
    /** 已办 by its own handler (or a delegate, or a clerk for 代录). */
    DONE,
    /** Ended by what somebody else did. */
    CLOSED,
    /** 转办 or 改派: another item took its place. */
    TRANSFERRED,
    /** 减签. */
    REMOVED,
    /** Was done and taken back by its handler; another item took its place. */
    RECALLED;

    /** Still keeps its step from being complete. */
    public boolean isPending() {
        return this == OPEN || this == WAITING;
    }
}
