package org.shuniu.meeting.domain.minutes;

/** Phases of minutes. */
public enum MinutesStatus {
    /** 起草. */
    DRAFTING,
    /** 审核. */
    IN_REVIEW,
    /** 待签发. */
    WITH_SIGNER,
    /** 已签发: numbered, the text stands for good, what was decided is followed up. */
    SIGNED,
    /** 已印发. */
    ISSUED;

    public boolean isSigned() {
        return this == SIGNED || this == ISSUED;
    }
}
