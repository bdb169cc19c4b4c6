package org.shuniu.supervision.domain.report;

/** Phases of a report. */
public enum ReportStatus {
    DRAFTING,
    /** With a second person, 督查室主任. */
    IN_REVIEW,
    /** With the leader who signs. */
    WITH_SIGNER,
    /** 已签发: numbered, the text stands for good. */
    SIGNED,
    /** 已印发. */
    DISTRIBUTED,
    DISCARDED
}
