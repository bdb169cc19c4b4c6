package org.shuniu.proposal.domain;

/** The phases of a proposal. How far each unit has come stands in its part. */
public enum ProposalStatus {
    /** 已登记. */
    REGISTERED,
    /** 已交办: a unit that has to answer has not accepted yet. */
    ASSIGNED,
    /** 待调整: a unit has declined. */
    RETURNED,
    /** 办理中: every unit that has to answer has accepted. */
    UNDER_WAY,
    /** 已答复. */
    REPLIED,
    /** 已评价. */
    RATED,
    /** 已办结. */
    CLOSED,
    /** 已撤销登记. */
    WITHDRAWN;

    /** The clock runs against the units. */
    public boolean isRunning() {
        return this == ASSIGNED || this == RETURNED || this == UNDER_WAY;
    }

    public boolean isFinal() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
