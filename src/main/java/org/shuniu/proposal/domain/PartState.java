package org.shuniu.proposal.domain;

/** How far a unit has come. */
public enum PartState {
    /** 待签收. */
    ASSIGNED,
    /** 已申退, waits for the office. */
    DECLINED,
    /** 承办中. */
    ACCEPTED,
    /** 已答复 or, of a co-unit, 已提会办意见. */
    ANSWERED,
    /** 已改派 to another unit. */
    REPLACED
}
