package org.shuniu.supervision.service.goal;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the task, and if not, why. */
@Component
public class GoalPolicy {
    private final Units units;

    public GoalPolicy(Units units) {
        this.units = units;
    }

    public Optional<Refusal> refusalToDraft(Actor actor) {
        return unless(supervises(actor), "goal.refused.notSupervisor");
    }

    /** The task is in another phase: somebody moved first. */
    public Optional<Refusal> outOfOrder(Goal goal, GoalAction action) {
        return unless(action.startsFrom(goal.status()), "goal.refused.phase." + goal.status());
    }

    public Optional<Refusal> refusal(Actor actor, Goal goal, GoalAction action) {
        return switch (action) {
            case EDIT, DISCARD, EXAMINE, TAKE_UP ->
                unless(supervises(actor) && isOfOffice(actor, goal), "goal.refused.notSupervisor");
            case ISSUE ->
                unless(!goal.isBy(actor.personId()), "goal.refused.ownDraft").or(() -> byHead(actor, goal));
            case ADJUST, CLOSE -> byHead(actor, goal);
            case REPORT ->
                unless(
                        !actor.isAdministrator()
                                && (units.isLiaison(actor, goal.leadUnit()) || units.isHead(actor, goal.leadUnit())),
                        "goal.refused.notLeadUnit");
        };
    }

    private static Optional<Refusal> byHead(Actor actor, Goal goal) {
        return unless(
                supervises(actor) && actor.has(Role.SUPERVISION_HEAD) && isOfOffice(actor, goal),
                "goal.refused.notHead");
    }

    public static boolean supervises(Actor actor) {
        return !actor.isAdministrator() && (actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD));
    }

    private static boolean isOfOffice(Actor actor, Goal goal) {
        return actor.organId() == goal.origin().organId();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
