package org.shuniu.duty.service.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class RosterAccess {
    private final RosterRepository rosters;
    private final RosterPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    RosterAccess(RosterRepository rosters, RosterPolicy policy, Visibility visibility, Trail trail) {
        this.rosters = rosters;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Roster seen(RosterId id, Actor actor) {
        visibility.require(actor, id.subject());
        return rosters.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens it for this step, as the form was drawn (null: whatever the version), or says why not. */
    public Roster opened(RosterId id, RosterAction action, @Nullable Integer version, Actor actor) {
        var roster = seen(id, actor);
        policy.outOfOrder(roster, action).ifPresent(refusal -> {
            turnedAway(actor, id.subject(), action.name(), refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, roster, action).ifPresent(refusal -> refuse(actor, id.subject(), action.name(), refusal));
        if (version != null && roster.version() != version) {
            throw new ConflictException(
                    new Refusal("roster.refused.stale", roster.movedAt().toString()));
        }
        return roster;
    }

    /** A room that this person may not know of is not there. */
    public void requireStaff(Actor actor, long organId, SubjectRef room) {
        visibility.require(actor, room);
        policy.refusalToDraft(actor, organId).ifPresent(refusal -> refuse(actor, room, "GENERATE", refusal));
    }

    public void requireDirector(Actor actor, long organId, SubjectRef room, String action) {
        policy.refusalToDirect(actor, organId).ifPresent(refusal -> refuse(actor, room, action, refusal));
    }

    private void refuse(Actor actor, SubjectRef subject, String action, Refusal refusal) {
        turnedAway(actor, subject, action, refusal);
        throw new RefusedException(refusal);
    }

    private void turnedAway(Actor actor, SubjectRef subject, String action, Refusal refusal) {
        trail.refused(actor, "roster." + action, subject, Map.of("reason", refusal.key()));
    }
}
