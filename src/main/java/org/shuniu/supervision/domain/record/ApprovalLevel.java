package org.shuniu.supervision.domain.record;

/** Who decides about an extension. */
public enum ApprovalLevel {
    /** 督查室主任: a first and short one. */
    HEAD,
    /** 批办领导: a long one, or any further one. */
    LEADER
}
