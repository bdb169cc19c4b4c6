package org.shuniu.supervision;

import org.shuniu.kernel.SubjectRef;

/** Names a referral (移送), which only supervision knows of. */
public record InspectionReferralId(long value) {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "INSPECTION_REFERRAL";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/inspections/referrals/" + value;
    }
}
