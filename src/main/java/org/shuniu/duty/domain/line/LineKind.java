package org.shuniu.duty.domain.line;

/** What kind of line a duty room is reached by (DUTY-14). */
public enum LineKind {
    /** 保密电话. */
    SECURE,
    /** 直拨电话. */
    DIRECT,
    /** 传真. */
    FAX,
    /** 值班手机. */
    MOBILE,
    /** 视频会商. */
    VIDEO;

    /** People talk over it, and an ordinary telephone reaches it. */
    public boolean isDialled() {
        return this == DIRECT || this == MOBILE;
    }
}
