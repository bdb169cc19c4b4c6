package org.shuniu.supervision.service.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.DecisionMoved;
import org.shuniu.supervision.service.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail and inbox what happened to a decision, and lets the office's supervision know of it. */
@Component
class IntakeAnnouncer {
    private static final List<Role> SUPERVISION = List.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD);

    private final ApplicationEventPublisher events;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    IntakeAnnouncer(ApplicationEventPublisher events, Grants grants, Units units, OfficeTime time) {
        this.events = events;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    void grant(SubjectRef request, long organId) {
        grants.grant(
                request,
                time.today(),
                SUPERVISION.stream().map(role -> Principals.role(role, organId)).toList());
    }

    void moved(SubjectRef subject, String step, String title, Actor actor, Map<String, String> facts) {
        moved(subject, step, title, actor, facts, Set.of());
    }

    void moved(
            SubjectRef subject, String step, String title, Actor actor, Map<String, String> facts, Set<Long> audience) {
        events.publishEvent(new DecisionMoved(
                DecisionMoved.newKey(subject),
                subject,
                "followup." + step,
                title,
                actor,
                time.now(),
                facts,
                audience,
                "/follow-ups"));
    }

    Set<Long> supervision(long organId) {
        var told = new HashSet<Long>();
        SUPERVISION.forEach(role -> units.holders(role, organId).forEach(post -> told.add(post.personId())));
        return told;
    }
}
