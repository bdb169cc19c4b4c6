package org.shuniu.duty.domain.bulletin;

/** Phases of an issue (C3). */
public enum BulletinStatus {
    /** 编辑. */
    EDITING,
    /** 待审: with a second person, 值班室主任. */
    IN_REVIEW,
    /** 待签发: with 快报签发人. */
    WITH_SIGNER,
    /** 已签发: numbered, the text stands for good. */
    SIGNED,
    /** 已报送. */
    SENT,
    DISCARDED;

    public boolean isSigned() {
        return this == SIGNED || this == SENT;
    }
}
