package org.shuniu.duty.domain.incident.report;

/** Where a report stands. */
public enum ReportStatus {
    /** 起草. */
    DRAFT,
    /** 待签发. */
    WITH_SIGNER,
    /** 已签发: sent in the same moment. */
    SIGNED,
    /** 已电话报告. */
    PHONED,
    /** 作废, before it was signed. */
    DISCARDED;

    /** Somebody is writing it, or it waits for its signer. */
    public boolean isOpen() {
        return this == DRAFT || this == WITH_SIGNER;
    }

    public boolean isSent() {
        return this == SIGNED || this == PHONED;
    }
}
