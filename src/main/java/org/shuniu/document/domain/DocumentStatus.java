package org.shuniu.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal phases of an outgoing document. The finer state a reader sees is the open step of its review case.
 */
public enum DocumentStatus {
    /** 拟稿中. */
    DRAFTING,
    /** 审核中: from 送核 to 待签发. */
    IN_REVIEW,
    /** 已签发: waits for 复核 and its number. */
    SIGNED,
    /** 已编号: typeset, sealed, checked. */
    NUMBERED,
    /** 已印发. */
    ISSUED,
    /** 已归档. */
    ARCHIVED,
    /** 已撤回 by the drafter. */
    WITHDRAWN,
    /** 不予发文 by the office. */
    REFUSED,
    /** 暂缓 after coordination without agreement. */
    SHELVED,
    /** 已作废: its number is never used again. */
    VOIDED,
    /** 已撤销: void from the start. */
    REVOKED,
    /** 已废止: without force from a date. */
    REPEALED;

    /** No further step leads out of this phase. */
    public boolean isFinal() {
        for (DocumentAction action : DocumentAction.values()) {
            if (action.startsFrom(this) && action.targetFrom(this) != this) {
                return false;
            }
        }
        return true;
    }

    /**
     * The phase of a paper on that day: what is to be repealed is in force until the day before, and without force from
     * the day on that was decided (条例 第三十五条).
     */
    public DocumentStatus on(LocalDate day, @Nullable LocalDate endsOn) {
        boolean over = endsOn != null && !day.isBefore(endsOn);
        return over && DocumentAction.REPEAL.startsFrom(this) ? REPEALED : this;
    }

    /** Issued once, whatever became of it. */
    public boolean wasIssued() {
        return this == ISSUED || this == ARCHIVED || this == REVOKED || this == REPEALED;
    }
}
