package org.shuniu.duty.service.roster;

import java.util.Optional;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of a roster now, and if not, why. */
@Component
public class RosterPolicy {
    /** Those on duty make the roster of their room. */
    public Optional<Refusal> refusalToDraft(Actor actor, long organId) {
        boolean staff = actor.organId() == organId && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
        return unless(staff, "roster.refused.notStaff");
    }

    /** 主任 keeps the leave of the room's people. */
    public Optional<Refusal> refusalToDirect(Actor actor, long organId) {
        return unless(actor.organId() == organId && actor.has(Role.DUTY_DIRECTOR), "roster.refused.notDirector");
    }

    public Optional<Refusal> refusal(Actor actor, Roster roster, RosterAction action) {
        return outOfOrder(roster, action).or(() -> duty(actor, roster, action));
    }

    /** Another phase: somebody moved first. */
    public Optional<Refusal> outOfOrder(Roster roster, RosterAction action) {
        return unless(action.startsFrom(roster.status()), "roster.refused.phase." + roster.status());
    }

    private Optional<Refusal> duty(Actor actor, Roster roster, RosterAction action) {
        return switch (action) {
            case GENERATE, EDIT, SUBMIT, SWAP -> refusalToDraft(actor, roster.organId());
            case RETURN, PUBLISH, LEAD -> refusalToDirect(actor, roster.organId());
        };
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
