package org.shuniu.supervision.service.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Who may know of a task: the office's supervision; once issued, the leader, the administrative head and its units. */
@Component
class GoalReaders {
    private final Grants grants;
    private final Units units;

    GoalReaders(Grants grants, Units units) {
        this.grants = grants;
        this.units = units;
    }

    /** Holders of office as they are today; asked again at every step, so that a successor finds it. */
    void of(Goal goal) {
        var origin = goal.origin();
        var names = new ArrayList<String>();
        names.add(Principals.person(origin.proposerId()));
        names.add(Principals.role(Role.SUPERVISOR, origin.organId()));
        names.add(Principals.role(Role.SUPERVISION_HEAD, origin.organId()));
        if (goal.status() == GoalStatus.ISSUED || goal.status() == GoalStatus.CLOSED) {
            names.add(Principals.role(Role.PRINCIPAL, origin.governmentId()));
            Long leader = goal.task().leaderId();
            if (leader != null) {
                names.add(Principals.person(leader));
            }
            addUnit(names, goal.leadUnit());
            goal.coUnits().forEach(unit -> addUnit(names, unit));
        }
        grants.grant(new GoalId(goal.id()).subject(), origin.createdOn(), names);
    }

    private void addUnit(List<String> names, UnitRef unit) {
        if (unit.id() == unit.organId()) {
            names.add(Principals.role(Role.SUPERVISION_LIAISON, unit.id()));
            names.add(Principals.role(Role.LEADER, unit.id()));
            names.add(Principals.role(Role.PRINCIPAL, unit.id()));
        }
        people(unit).forEach(person -> names.add(Principals.person(person)));
    }

    /** Liaisons and heads of the unit. */
    Set<Long> people(UnitRef unit) {
        var people = new HashSet<Long>();
        units.liaisons(unit).forEach(post -> people.add(post.personId()));
        units.heads(unit).forEach(post -> people.add(post.personId()));
        return people;
    }

    Set<Long> allUnits(Goal goal) {
        var people = new HashSet<>(people(goal.leadUnit()));
        goal.coUnits().forEach(unit -> people.addAll(people(unit)));
        return people;
    }

    /** 督查专员 and 督查室主任 of the office. */
    Set<Long> supervision(Goal goal) {
        var people = new HashSet<Long>();
        people.add(goal.origin().proposerId());
        units.holders(Role.SUPERVISION_HEAD, goal.origin().organId()).forEach(post -> people.add(post.personId()));
        return people;
    }
}
