package org.shuniu.proposal.domain;

/** What a unit owes. */
public enum PartRole {
    /** 主办. */
    LEAD,
    /** 会办: an opinion to the lead unit. */
    CO,
    /** 分办. */
    SEPARATE;

    /** Answers the proposer with a letter of its own. */
    public boolean answers() {
        return this != CO;
    }
}
