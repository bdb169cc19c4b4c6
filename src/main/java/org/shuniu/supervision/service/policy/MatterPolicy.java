package org.shuniu.supervision.service.policy;

import static org.shuniu.supervision.service.policy.Rulings.byHead;
import static org.shuniu.supervision.service.policy.Rulings.bySupervisor;
import static org.shuniu.supervision.service.policy.Rulings.noAdministrator;
import static org.shuniu.supervision.service.policy.Rulings.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.MatterStatus;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the matter now, and if not, why. */
@Component
public class MatterPolicy {

    /** Who proposes by hand: those who supervise. */
    public Optional<Refusal> refusalToPropose(Actor actor) {
        return noAdministrator(actor).or(() -> bySupervisor(actor, true));
    }

    /** Who records what a government designates a department to supervise: the head of its supervision. */
    public Optional<Refusal> refusalToDesignate(Actor actor, boolean ofGovernment) {
        return noAdministrator(actor)
                .or(() -> byHead(actor, true))
                .or(() -> unless(ofGovernment, "supervision.refused.designatesItself", "supervision.source.art7"));
    }

    public Optional<Refusal> refusal(Actor actor, Situation now, MatterAction action) {
        return outOfOrder(now, action).or(() -> duty(actor, now, action)).or(() -> unripe(now, action));
    }

    /** The matter is in another phase: somebody moved first. */
    public Optional<Refusal> outOfOrder(Situation now, MatterAction action) {
        return unless(
                action.startsFrom(now.matter().status()),
                "supervision.refused.phase." + now.matter().status());
    }

    private static Optional<Refusal> duty(Actor actor, Situation now, MatterAction action) {
        if (actor.isAdministrator()) {
            return noAdministrator(actor);
        }
        return switch (action) {
            case EDIT -> bySupervisor(actor, now.ofSupervision());
            case DROP ->
                now.matter().cause().selfInitiated() ? establish(actor, now) : byHead(actor, now.ofSupervision());
            case ESTABLISH -> establish(actor, now);
            case ASSIGN, ADD_UNIT, SUBMIT, REOPEN -> bySupervisor(actor, now.ofSupervision());
            case INSTRUCT, SETTLE -> unless(now.isLeader(), "supervision.refused.notLeader");
            case CLOSE -> close(actor, now);
        };
    }

    /**
     * By order: 督查室主任, who confirms the order that somebody else has named. The office's own idea: the
     * administrative head. Never the proposer (第十一条).
     */
    private static Optional<Refusal> establish(Actor actor, Situation now) {
        boolean own = now.matter().isCausedBy(actor.personId());
        Optional<Refusal> notOwn = unless(!own, "supervision.refused.ownProposal", "supervision.source.art11");
        if (now.matter().cause().selfInitiated()) {
            return notOwn.or(() -> unless(
                    now.isHeadOfGovernment(), "supervision.refused.administrativeHead", "supervision.source.art11"));
        }
        return byHead(actor, now.ofSupervision()).or(() -> notOwn);
    }

    /** 销号 by a second person. */
    private static Optional<Refusal> close(Actor actor, Situation now) {
        Long submitter = now.matter().submitterId();
        return bySupervisor(actor, now.ofSupervision())
                .or(() -> unless(
                        submitter == null || submitter != actor.personId(),
                        "supervision.refused.secondPerson",
                        "supervision.source.separation"));
    }

    /** The file of a matter is complete once its result is settled. */
    public Optional<Refusal> outOfOrderToPack(Situation now) {
        var status = now.matter().status();
        return unless(
                status == MatterStatus.SETTLED || status == MatterStatus.CLOSED, "supervision.refused.notSettled");
    }

    /** It is for those who followed the matter up and the leader who read the result, not for one unit of several. */
    public Optional<Refusal> refusalToPack(Actor actor, Situation now) {
        return outOfOrderToPack(now)
                .or(() -> noAdministrator(actor))
                .or(() -> now.isLeader() ? Optional.empty() : bySupervisor(actor, now.ofSupervision()));
    }

    private static Optional<Refusal> unripe(Situation now, MatterAction action) {
        return switch (action) {
            case ASSIGN -> Optional.empty();
            case SUBMIT ->
                unless(now.isAccepted(), "supervision.refused.partsOpen")
                        .or(() -> unless(now.openChildren() == 0, "supervision.refused.childrenOpen"));
            default -> Optional.empty();
        };
    }

    /** Everything of the office that follows a matter up; a page offers the list's forms by it. */
    public boolean supervises(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
    }
}
