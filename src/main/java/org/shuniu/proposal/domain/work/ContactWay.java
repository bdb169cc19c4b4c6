package org.shuniu.proposal.domain.work;

/** How a unit was in touch with the proposer. */
public enum ContactWay {
    /** 走访. */
    VISIT,
    /** 座谈. */
    MEETING,
    /** 电话. */
    PHONE,
    /** 信函. */
    LETTER,
    /** 网络. */
    ONLINE
}
