package org.shuniu.review.domain;

/** How a step of a route finds its handlers. */
public enum Who {
    /** The person whose id is the parameter. */
    PERSON,
    /** Whoever holds the post whose id is the parameter. */
    POST,
    /** Everybody in the organ of the case with the role named by the parameter. */
    ROLE_IN_ORGAN,
    HEAD_OF_DRAFTING_UNIT,
    /** 分管领导 of the drafter's unit, as the directory knows it. */
    LEADER_IN_CHARGE,
    /** The subject says who. */
    CHOSEN,
    /** The handler of the step before says who. */
    CHOSEN_BY_PREVIOUS;

    public boolean needsParam() {
        return this == PERSON || this == POST || this == ROLE_IN_ORGAN;
    }
}
