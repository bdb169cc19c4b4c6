package org.shuniu.proposal.domain;

/** What the proposer says of the answer. */
public enum Verdict {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意: handled again. */
    UNSATISFIED
}
