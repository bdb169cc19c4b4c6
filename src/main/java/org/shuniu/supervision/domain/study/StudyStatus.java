package org.shuniu.supervision.domain.study;

/** Phases of a research report. */
public enum StudyStatus {
    DRAFTING,
    /** With a second person, 督查室主任. */
    IN_REVIEW,
    /** Its words stand; the leaders read it and papers begin from it. */
    FINISHED,
    DISCARDED
}
