package org.shuniu.supervision.service.inspection.referral;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferral;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferralRepository;
import org.shuniu.supervision.domain.inspection.referral.ReferralAction;
import org.shuniu.supervision.service.inspection.command.ProposeReferral;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Component;

/** Seen at all (404); refusals are logged. */
@Component
class ReferralDoor {
    private final InspectionReferralRepository referrals;
    private final Visibility visibility;
    private final Doors doors;
    private final Trail trail;

    ReferralDoor(InspectionReferralRepository referrals, Visibility visibility, Doors doors, Trail trail) {
        this.referrals = referrals;
        this.visibility = visibility;
        this.doors = doors;
        this.trail = trail;
    }

    InspectionReferral seen(InspectionReferralId id, Actor actor) {
        visibility.require(actor, id.subject());
        return referrals.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    void requireUnmarked(ProposeReferral command, Actor actor) {
        doors.requireUnmarked("organ", command.organ(), actor);
        doors.requireUnmarked("subject", command.subject(), actor);
    }

    void refuse(Actor actor, InspectionReferralId id, ReferralAction action, Refusal refusal) {
        trail.refused(actor, "inspection." + action, id.subject(), Map.of("reason", refusal.key()));
        throw new RefusedException(refusal);
    }
}
