package org.shuniu.duty.domain.swap;

/** Where a swap stands. */
public enum SwapStatus {
    /** 待对方同意. */
    ASKED,
    /** 待带班领导同意. */
    AGREED,
    /** 已换班. */
    DONE,
    /** The partner said no. */
    DECLINED,
    /** The leader in charge said no. */
    REFUSED,
    /** The asker took it back. */
    WITHDRAWN
}
