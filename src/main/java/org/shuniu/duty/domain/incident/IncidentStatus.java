package org.shuniu.duty.domain.incident;

/** Where an incident stands (C3). */
public enum IncidentStatus {
    /** 接报: something was heard, or has arrived from a lower room. */
    RECEIVED,
    /** 核实中: time, place, source and what are known. */
    VERIFYING,
    /** 已定级. */
    GRADED,
    /** 已首报, by phone or in writing. */
    REPORTED,
    /** 处置中: follow-ups are sent. */
    HANDLING,
    /** 已终报. */
    FINISHED,
    /** 已归档. */
    ARCHIVED;

    public boolean isOpen() {
        return this != FINISHED && this != ARCHIVED;
    }
}
