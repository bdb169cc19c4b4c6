package org.shuniu.document.domain.issue;

/** How a document came to an end before or after it was issued. */
public enum EndingKind {
    /** 撤回. */
    WITHDRAWN,
    /** 不予发文. */
    REFUSED,
    /** 暂缓. */
    SHELVED,
    /** 作废. */
    VOIDED,
    /** 撤销: void from the start. */
    REVOKED,
    /** 废止: without force from a date. */
    REPEALED
}
