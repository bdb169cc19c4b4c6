package org.shuniu.supervision.domain.inspection.referral;

/** Phases of a referral. */
public enum ReferralStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    SENT
}
