package org.shuniu.supervision.service.inspection.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.referral.ReferralStatus;
import org.shuniu.supervision.domain.inspection.referral.ReferralTarget;
import org.shuniu.supervision.service.inspection.StepLine;

/** A referral as its page shows it. */
public record ReferralView(
        long id,
        int version,
        long inspectionId,
        String title,
        ReferralTarget target,
        String organ,
        String subject,
        ReferralStatus status,
        String proposer,
        LocalDate proposedOn,
        @Nullable String decider,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate sentOn,
        @Nullable String receiver,
        List<StepLine> steps) {}
