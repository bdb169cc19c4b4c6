package org.shuniu.supervision.service.inspection.referral;

import static org.shuniu.supervision.service.inspection.Answers.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferral;
import org.shuniu.supervision.domain.inspection.referral.ReferralAction;
import org.shuniu.supervision.service.inspection.Standing;
import org.springframework.stereotype.Component;

/** One answer for the button and the command. */
@Component
class ReferralPolicy {
    private static final String ART23 = "inspection.source.art23";

    Optional<Refusal> refusal(Actor actor, Standing standing, InspectionReferral referral, ReferralAction action) {
        return outOfOrder(referral, action).or(() -> duty(actor, standing, referral, action));
    }

    Optional<Refusal> outOfOrder(InspectionReferral referral, ReferralAction action) {
        return unless(action.startsFrom(referral.status()), "inspection.referral.refused.phase." + referral.status());
    }

    private static Optional<Refusal> duty(
            Actor actor, Standing standing, InspectionReferral referral, ReferralAction action) {
        return switch (action) {
            case APPROVE_REFERRAL, REJECT_REFERRAL ->
                unless(referral.by().personId() != actor.personId(), "inspection.referral.refused.own", ART23)
                        .or(() -> unless(standing.head(), "inspection.referral.refused.notHead", ART23));
            case SEND_REFERRAL -> unless(standing.staff(), "inspection.refused.notSupervision", ART23);
        };
    }
}
