package org.shuniu.meeting.service.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.plan.MeetingPlan;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the plan, and if not, why. */
@Component
public class PlanPolicy {
    private static final Set<Role> DRAFTERS =
            EnumSet.of(Role.DRAFTER, Role.UNIT_HEAD, Role.MEETING_LIAISON, Role.MEETING_OFFICER);

    private final MeetingPeople people;

    PlanPolicy(MeetingPeople people) {
        this.people = people;
    }

    public Optional<Refusal> refusalToDraft(Actor actor) {
        return unless(drafts(actor), "meeting.plan.refused.notDrafter");
    }

    private static boolean drafts(Actor actor) {
        return !actor.isAdministrator() && DRAFTERS.stream().anyMatch(actor::has);
    }

    public Optional<Refusal> outOfOrder(MeetingPlan plan, PlanAction action) {
        return unless(action.startsFrom(plan.status()), "meeting.plan.refused.phase." + plan.status());
    }

    public Optional<Refusal> refusal(Actor actor, MeetingPlan plan, PlanAction action) {
        return outOfOrder(plan, action).or(() -> duty(actor, plan, action));
    }

    private Optional<Refusal> duty(Actor actor, MeetingPlan plan, PlanAction action) {
        boolean own = actor.organId() == plan.organId();
        return switch (action) {
            case EDIT -> unless(own && drafts(actor), "meeting.plan.refused.notDrafter");
            case SUBMIT ->
                unless(own && (actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL)), "meeting.plan.refused.notLeader");
            case SEND_BACK, JUDGE, ISSUE ->
                unless(people.isOfficer(actor, plan.governmentId()), "meeting.plan.refused.notOfficer");
            case APPROVE -> unless(approves(actor, plan.governmentId()), "meeting.plan.refused.notApprover");
        };
    }

    private boolean approves(Actor actor, long governmentId) {
        return isOfOffice(actor, governmentId)
                && (actor.has(Role.SECRETARY) || actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    /** Sees what all units reported, who is late and who is missing. */
    public boolean consolidates(Actor actor, long governmentId) {
        return people.isOfficer(actor, governmentId) || approves(actor, governmentId);
    }

    private boolean isOfOffice(Actor actor, long governmentId) {
        return people.office(governmentId)
                .filter(organ -> organ == actor.organId())
                .isPresent();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
