package org.shuniu.duty.service.incident;

import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), allowed (403), in its phase (409); refusals are logged. */
@Component
public class IncidentAccess {
    private final IncidentRepository incidents;
    private final IncidentPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    IncidentAccess(IncidentRepository incidents, IncidentPolicy policy, Visibility visibility, Trail trail) {
        this.incidents = incidents;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Incident seen(IncidentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return incidents.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    public boolean maySee(IncidentId id, Actor actor) {
        return visibility.canSee(actor, id.subject());
    }

    /** A further rule of one step; its refusal is logged like the others. */
    public void require(IncidentId id, String step, Optional<Refusal> refusal, Actor actor) {
        refusal.ifPresent(reason -> {
            trail.refused(actor, "incident." + step, id.subject(), Map.of("reason", reason.key()));
            throw new RefusedException(reason);
        });
    }

    public Incident opened(IncidentId id, IncidentAction action, Actor actor) {
        var incident = seen(id, actor);
        policy.duty(actor, incident, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        policy.outOfOrder(incident, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, incident, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return incident;
    }

    /** Whose duty it is, in whatever phase: receipts, answers to what was asked, and statements to what stays. */
    public Incident ofDuty(IncidentId id, IncidentAction action, Actor actor) {
        var incident = seen(id, actor);
        policy.duty(actor, incident, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return incident;
    }

    /** In its phase, for a form drawn from this version. */
    public Incident opened(IncidentId id, IncidentAction action, int version, Actor actor) {
        var incident = opened(id, action, actor);
        if (incident.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return incident;
    }

    public void requireOfficer(Actor actor) {
        policy.refusalToRegister(actor).ifPresent(refusal -> {
            trail.refused(actor, "incident.REGISTER", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, IncidentId id, IncidentAction action, Refusal refusal) {
        trail.refused(actor, "incident." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
