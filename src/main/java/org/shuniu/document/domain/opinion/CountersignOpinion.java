package org.shuniu.document.domain.opinion;

import java.util.List;

/** What a countersigning unit says. */
public enum CountersignOpinion {
    /** 同意. */
    AGREE,
    /** 有修改意见. */
    CHANGES_WANTED,
    /** 不同意: opens a disagreement record (DOC-25). */
    DISAGREE,
    /** 逾期未复: none came in time; entered by who carries the paper on, never by the unit. */
    LAPSED;

    /** What a unit may say. */
    public static List<CountersignOpinion> given() {
        return List.of(AGREE, CHANGES_WANTED, DISAGREE);
    }
}
