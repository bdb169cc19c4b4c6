package org.shuniu.supervision.service.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.assessment.AssessmentConfirmed;
import org.shuniu.supervision.assessment.AssessmentMoved;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.service.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: who may know, who is told, what others hear of it. */
@Component("supervisionAssessmentBook")
class AssessmentBook {
    private final ApplicationEventPublisher events;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    AssessmentBook(ApplicationEventPublisher events, Grants grants, Units units, OfficeTime time) {
        this.events = events;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    By by(Actor actor) {
        return By.of(actor, time.now());
    }

    void moved(Assessment sheet, String step, Actor actor, Set<Long> audience) {
        var id = sheet.assessmentId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var quarter = sheet.quarter();
        events.publishEvent(new AssessmentMoved(
                AssessmentMoved.newKey(id),
                id,
                step,
                sheet.unit().name(),
                actor,
                time.now(),
                Map.of("quarter", quarter.year() + "Q" + quarter.number()),
                told));
    }

    void confirmed(Assessment sheet, int score) {
        var quarter = sheet.quarter();
        events.publishEvent(new AssessmentConfirmed(
                sheet.assessmentId(),
                sheet.organId(),
                sheet.unit().id(),
                quarter.year(),
                quarter.number(),
                score,
                time.now()));
    }

    void ofOffice(Assessment sheet) {
        grant(
                sheet,
                List.of(
                        Principals.role(Role.SUPERVISOR, sheet.organId()),
                        Principals.role(Role.SUPERVISION_HEAD, sheet.organId())));
    }

    /** Its own sheet and no other: liaisons and heads of this unit (B-12, B-15). */
    void ofUnit(Assessment sheet) {
        var unit = sheet.unit();
        var names = new ArrayList<String>();
        if (unit.id() == unit.organId()) {
            names.add(Principals.role(Role.SUPERVISION_LIAISON, unit.id()));
            names.add(Principals.role(Role.LEADER, unit.id()));
            names.add(Principals.role(Role.PRINCIPAL, unit.id()));
        }
        people(sheet).forEach(person -> names.add(Principals.person(person)));
        grant(sheet, names);
    }

    private void grant(Assessment sheet, List<String> principals) {
        grants.grant(sheet.assessmentId().subject(), sheet.quarter().firstDay(), principals);
    }

    /** Liaisons and heads of the unit. */
    Set<Long> people(Assessment sheet) {
        var people = new HashSet<Long>();
        units.liaisons(sheet.unit()).stream().map(PostCard::personId).forEach(people::add);
        units.heads(sheet.unit()).stream().map(PostCard::personId).forEach(people::add);
        return people;
    }

    Set<Long> heads(Assessment sheet) {
        var people = new HashSet<Long>();
        units.holders(Role.SUPERVISION_HEAD, sheet.organId()).stream()
                .map(PostCard::personId)
                .forEach(people::add);
        return people;
    }
}
