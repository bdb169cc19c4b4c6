package org.shuniu.supervision.domain.inspection;

/** Phases of an inspection. */
public enum InspectionStatus {
    DRAFTING,
    /** With 督查室主任 or the administrative head (第十一条). */
    IN_APPROVAL,
    /** The group works; each unit has its own life meanwhile. */
    UNDER_WAY,
    /** Reported to the leaders of the government. */
    CLOSED,
    DISCARDED
}
