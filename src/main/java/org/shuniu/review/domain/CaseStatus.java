package org.shuniu.review.domain;

/** Life of a case. */
public enum CaseStatus {
    OPEN,
    /** Every step is done. */
    COMPLETED,
    /** 撤回 to the draft by its sender; the next submission opens a new case. */
    RECALLED,
    /** 终止 for good. */
    TERMINATED;

    public boolean isOpen() {
        return this == OPEN;
    }
}
