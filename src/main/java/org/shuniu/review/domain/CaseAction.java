package org.shuniu.review.domain;

import static org.shuniu.review.domain.CaseStatus.COMPLETED;
import static org.shuniu.review.domain.CaseStatus.OPEN;
import static org.shuniu.review.domain.CaseStatus.RECALLED;
import static org.shuniu.review.domain.CaseStatus.TERMINATED;

/** The transition table of a case: everything starts from OPEN. */
public enum CaseAction {
    // @formatter:off
    COMPLETE  (OPEN, COMPLETED),
    RECALL    (OPEN, RECALLED),
    TERMINATE (OPEN, TERMINATED);
    // @formatter:on

    private final CaseStatus from;
    private final CaseStatus target;

    CaseAction(CaseStatus from, CaseStatus target) {
        this.from = from;
        this.target = target;
    }

    public CaseStatus from() {
        return from;
    }

    public CaseStatus target() {
        return target;
    }
}
