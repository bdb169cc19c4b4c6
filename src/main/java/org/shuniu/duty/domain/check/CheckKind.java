package org.shuniu.duty.domain.check;

/** How a lower room is asked whether it is there (DUTY-04). */
public enum CheckKind {
    /** 点名. */
    CONTACT_TEST,
    /** 抽查. */
    SPOT_CHECK
}
