package org.shuniu.proposal.service.policy;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;

/** What a unit may do with its share. */
final class UnitRules {
    private UnitRules() {}

    static Optional<Refusal> leads(Situation now) {
        return now.leads() ? Optional.empty() : Optional.of(new Refusal("proposal.refused.notUnit"));
    }

    static Optional<Refusal> handles(Situation now) {
        return now.handles() ? Optional.empty() : Optional.of(new Refusal("proposal.refused.notHandler"));
    }

    /** Passing on is the office's business (不得自行转办). */
    static Optional<Refusal> passOn(Actor actor, Situation now) {
        return now.own() != null && !now.ofOffice()
                ? Optional.of(new Refusal("proposal.refused.passOn").from("proposal.source.passOn"))
                : Optional.empty();
    }

    static Optional<Refusal> accept(Situation now) {
        return now.ownIs(PartState.ASSIGNED)
                ? Optional.empty()
                : Optional.of(new Refusal("proposal.refused.notWaiting"));
    }

    static Optional<Refusal> decline(Situation now) {
        if (!now.ownIs(PartState.ASSIGNED)) {
            return Optional.of(new Refusal("proposal.refused.notWaiting"));
        }
        if (now.part().declineReason() != null) {
            return Optional.of(new Refusal("proposal.refused.declinedBefore"));
        }
        return now.today().isAfter(now.part().declineBy())
                ? Optional.of(new Refusal(
                                "proposal.refused.declineLate",
                                now.part().declineBy().toString())
                        .from("proposal.source.decline"))
                : Optional.empty();
    }

    static Optional<Refusal> contact(Situation now) {
        return now.ownIs(PartState.ASSIGNED) || now.ownIs(PartState.DECLINED)
                ? Optional.of(new Refusal("proposal.refused.notAccepted"))
                : Optional.empty();
    }

    static Optional<Refusal> opinion(Situation now) {
        if (now.part().role() != PartRole.CO) {
            return Optional.of(new Refusal("proposal.refused.notCoUnit"));
        }
        return notAccepted(now);
    }

    /** The answer comes after talking with the proposer, once a round. */
    static Optional<Refusal> reply(Situation now) {
        if (!now.part().answers()) {
            return Optional.of(new Refusal("proposal.refused.coUnitAnswers").from("proposal.source.coUnit"));
        }
        if (now.openReply()) {
            return Optional.of(new Refusal("proposal.refused.letterOpen"));
        }
        return notAccepted(now)
                .or(() -> now.contactedOn() != null
                        ? Optional.empty()
                        : Optional.of(new Refusal("proposal.refused.noContact").from("proposal.source.contact")));
    }

    private static Optional<Refusal> notAccepted(Situation now) {
        if (now.ownIs(PartState.ANSWERED)) {
            return Optional.of(new Refusal("proposal.refused.answered"));
        }
        return now.ownIs(PartState.ACCEPTED)
                ? Optional.empty()
                : Optional.of(new Refusal("proposal.refused.notAccepted"));
    }
}
