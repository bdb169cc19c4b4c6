package org.shuniu.document.domain.opinion;

/** What a countersigning unit says. */
public enum CountersignOpinion {
    /** 同意. */
    AGREE,
    /** 有修改意见. */
    CHANGES_WANTED,
    /** 不同意: opens a disagreement record (DOC-25). */
    DISAGREE
}
