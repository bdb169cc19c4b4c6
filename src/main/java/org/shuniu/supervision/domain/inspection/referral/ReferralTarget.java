package org.shuniu.supervision.domain.inspection.referral;

/** Whose business it is (第二十三条). */
public enum ReferralTarget {
    /** 监察机关: misuse of office. */
    SUPERVISORY,
    /** 司法机关: other crimes. */
    JUDICIAL
}
