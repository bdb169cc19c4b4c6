package org.shuniu.supervision.domain.record;

/** Ways of urging; the last three are the sheets of three colours. */
public enum ReminderKind {
    /** 电话. */
    CALL,
    /** 函. */
    LETTER,
    /** Not received in time. */
    RECEIPT,
    /** A periodic feedback did not come. */
    FEEDBACK,
    /** 蓝: near its limit. */
    BLUE,
    /** 橙: overdue. */
    ORANGE,
    /** 红: long overdue, a candidate for the circular. */
    RED;

    /** 三色督查单. */
    public boolean isColoured() {
        return this == BLUE || this == ORANGE || this == RED;
    }

    /** What a person may choose. */
    public boolean isByHand() {
        return this == CALL || this == LETTER;
    }
}
