package org.shuniu.supervision.service.inspection.referral;

import java.util.List;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferral;
import org.shuniu.supervision.service.inspection.StepLine;

/** Builds what the page shows. */
final class ReferralViews {
    private ReferralViews() {}

    static ReferralView of(InspectionReferral referral, String title, List<StepLine> steps) {
        var clue = referral.clue();
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.inspectionId(),
                title,
                clue.target(),
                clue.organ(),
                clue.subject(),
                referral.status(),
                referral.by().signature(),
                referral.proposedOn(),
                referral.deciderName(),
                referral.decision(),
                referral.decidedOn(),
                referral.sentOn(),
                referral.receiver(),
                steps);
    }
}
