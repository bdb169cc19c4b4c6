package org.shuniu.proposal.domain;

/** How the units share the work. */
public enum Handling {
    /** 主办、会办: one unit answers, the others give it their opinion. */
    LEAD_CO,
    /** 分办: each unit answers for itself. */
    SEPARATE
}
