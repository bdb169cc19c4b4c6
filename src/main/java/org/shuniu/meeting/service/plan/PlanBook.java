package org.shuniu.meeting.service.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanMoved;
import org.shuniu.meeting.domain.plan.MeetingPlan;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.domain.plan.PlanReturn;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step of a plan within the change: who may know, who is told. */
@Component
class PlanBook {
    private final ApplicationEventPublisher events;
    private final Grants grants;
    private final MeetingPeople people;
    private final PlanningUnits units;
    private final OfficeTime time;

    PlanBook(
            ApplicationEventPublisher events,
            Grants grants,
            MeetingPeople people,
            PlanningUnits units,
            OfficeTime time) {
        this.events = events;
        this.grants = grants;
        this.people = people;
        this.units = units;
        this.time = time;
    }

    OfficeTime time() {
        return time;
    }

    MeetingPeople people() {
        return people;
    }

    void moved(MeetingPlan plan, String step, Actor actor, Set<Long> audience) {
        moved(plan, step, actor, audience, Map.of());
    }

    void returned(MeetingPlan plan, PlanReturn why, Actor actor) {
        moved(plan, PlanAction.SEND_BACK.name(), actor, unit(plan), Map.of("because", why.reason()));
    }

    private void moved(MeetingPlan plan, String step, Actor actor, Set<Long> audience, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("year", Integer.toString(plan.year()));
        facts.put("lateDays", Integer.toString(plan.lateDays()));
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var id = plan.planId();
        events.publishEvent(new MeetingPlanMoved(
                "meetingPlan:" + id.value() + ":" + UUID.randomUUID(),
                id.subject(),
                step,
                plan.organName() + " " + plan.year(),
                actor,
                time.now(),
                facts,
                told,
                id.link()));
    }

    /** The unit itself: those who write plans, and its leaders. */
    void toUnit(MeetingPlan plan, Actor by) {
        grant(
                plan,
                List.of(
                        Principals.person(by.personId()),
                        Principals.unit(by.unitId()),
                        Principals.role(Role.MEETING_LIAISON, plan.organId()),
                        Principals.role(Role.LEADER, plan.organId()),
                        Principals.role(Role.PRINCIPAL, plan.organId())));
    }

    /** Once handed in: 会务处 and the secretaries of the government's office. */
    void toOffice(MeetingPlan plan) {
        people.office(plan.governmentId())
                .ifPresent(office -> grant(
                        plan,
                        List.of(
                                Principals.role(Role.MEETING_OFFICER, office),
                                Principals.role(Role.SECRETARY, office),
                                Principals.role(Role.LEADER, office))));
    }

    void toOrgan(MeetingPlan plan) {
        grant(plan, List.of(Principals.organ(plan.organId())));
    }

    private void grant(MeetingPlan plan, List<String> principals) {
        grants.grant(plan.planId().subject(), plan.createdOn(), principals);
    }

    Set<Long> officers(MeetingPlan plan) {
        return holders(plan.governmentId(), Role.MEETING_OFFICER);
    }

    Set<Long> approvers(MeetingPlan plan) {
        return holders(plan.governmentId(), Role.SECRETARY);
    }

    Set<Long> unit(MeetingPlan plan) {
        var told = new HashSet<>(units.holders(plan.organId(), Role.MEETING_LIAISON, Role.LEADER));
        told.add(plan.creatorId());
        return told;
    }

    private Set<Long> holders(long governmentId, Role role) {
        return people.office(governmentId)
                .map(office -> units.holders(office, role))
                .orElse(Set.of());
    }
}
