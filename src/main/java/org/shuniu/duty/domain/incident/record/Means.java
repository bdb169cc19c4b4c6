package org.shuniu.duty.domain.incident.record;

/** How a leader gave an instruction. */
public enum Means {
    /** 电话: recorded and read back (复诵). */
    PHONE,
    /** 批示. */
    WRITTEN,
    /** 当面. */
    IN_PERSON
}
