package org.shuniu.proposal.service.policy;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.proposal.domain.ProposalAction;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step now, and if not, why. */
@Component
public class ProposalPolicy {

    /** Everything together: duty, phase, what must have come before. */
    public Optional<Refusal> refusal(Actor actor, Situation now, ProposalAction action) {
        return duty(actor, now, action).or(() -> outOfOrder(now, action)).or(() -> unripe(actor, now, action));
    }

    public Optional<Refusal> registration(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD)
                ? Optional.empty()
                : Optional.of(new Refusal("proposal.refused.notSupervisor"));
    }

    public Optional<Refusal> outOfOrder(Situation now, ProposalAction action) {
        var status = now.proposal().status();
        return action.startsFrom(status)
                ? Optional.empty()
                : Optional.of(new Refusal("proposal.refused.phase." + status));
    }

    /** Roles, whatever the state. */
    public Optional<Refusal> duty(Actor actor, Situation now, ProposalAction action) {
        return switch (action) {
            case EDIT, ASSIGN, GRANT_EXTENSION, REFUSE_EXTENSION, UPHOLD, MERGE, SPLIT, CLOSE, WITHDRAW ->
                byOffice(actor, now);
            case RATE -> now.ofBody() ? Optional.empty() : byOffice(actor, now);
            case REASSIGN -> UnitRules.passOn(actor, now).or(() -> byOffice(actor, now));
            case ACCEPT, DECLINE, ASK_EXTENSION, GIVE_OPINION, RECORD_REPLY -> UnitRules.leads(now);
            case LOG_CONTACT, DRAFT_REPLY -> UnitRules.handles(now);
            case ATTACH -> now.handles() ? Optional.empty() : byOffice(actor, now);
            case REPLY, REDO -> Optional.of(new Refusal("proposal.refused.byItself"));
        };
    }

    private Optional<Refusal> byOffice(Actor actor, Situation now) {
        return now.ofOffice() ? registration(actor) : Optional.of(new Refusal("proposal.refused.notOffice"));
    }

    /** What must have come before this step. */
    public Optional<Refusal> unripe(Actor actor, Situation now, ProposalAction action) {
        return switch (action) {
            case ACCEPT -> UnitRules.accept(now);
            case DECLINE -> UnitRules.decline(now);
            case ASK_EXTENSION -> ExtensionRules.ask(now);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> ExtensionRules.decide(now);
            case LOG_CONTACT -> UnitRules.contact(now);
            case GIVE_OPINION -> UnitRules.opinion(now);
            case DRAFT_REPLY ->
                UnitRules.reply(now)
                        .or(() -> actor.has(Role.DRAFTER)
                                ? Optional.empty()
                                : Optional.of(new Refusal("proposal.refused.notDrafter")));
            case RECORD_REPLY -> UnitRules.reply(now);
            case MERGE -> merged(now, false);
            case SPLIT -> merged(now, true);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> merged(Situation now, boolean wanted) {
        boolean is = now.proposal().mergedInto() != null;
        return is == wanted
                ? Optional.empty()
                : Optional.of(new Refusal(is ? "proposal.refused.merged" : "proposal.refused.notMerged"));
    }
}
