package org.shuniu.proposal.domain;

/** Who proposes. */
public enum ProposalKind {
    /** 人大代表建议. */
    CONGRESS,
    /** 政协提案. */
    CPPCC
}
