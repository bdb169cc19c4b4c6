package org.shuniu.supervision.web.inspection;

import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.ClosingService;
import org.shuniu.supervision.service.inspection.GroupService;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.VisitService;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.referral.ReferralService;
import org.springframework.stereotype.Component;

/** The services behind the steps. */
@Component
record InspectionSteps(
        InspectionService plans,
        GroupService groups,
        VisitService visits,
        ClosingService closing,
        ReferralService referrals) {

    /** The steps that need no more than words. */
    void say(InspectionId id, String noun, SayInspection command, Actor actor) {
        switch (noun) {
            case "submission" -> plans.submit(id, command, actor);
            case "return" -> plans.sendBack(id, command, actor);
            default -> plans.discard(id, command, actor);
        }
    }
}
