package org.shuniu.document.domain;

/** In which place of the paper an organ stands. */
public enum PartyRole {
    /** 联合发文机关 beside the leading one. */
    JOINT_ISSUER,
    /** 主送机关. */
    ADDRESSEE,
    /** 抄送机关. */
    COPY,
    /** 会签单位 chosen by the drafter. */
    COUNTERSIGNER
}
