package org.shuniu.meeting.service.minutes;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.springframework.stereotype.Component;

/** The door to minutes: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class MinutesAccess {
    private final MinutesRepository minutes;
    private final MinutesPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    MinutesAccess(MinutesRepository minutes, MinutesPolicy policy, Visibility visibility, Trail trail) {
        this.minutes = minutes;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Minutes seen(MinutesId id, Actor actor) {
        visibility.require(actor, id.subject());
        return minutes.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the minutes for this step, as the form was drawn, or says why not. */
    public Minutes opened(MinutesId id, MinutesAction action, int version, Actor actor) {
        var found = seen(id, actor);
        policy.outOfOrder(found, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, found, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        if (found.version() != version) {
            throw new ConflictException(
                    new Refusal("meeting.minutes.refused.stale", found.movedAt().toString()));
        }
        return found;
    }

    private void turnedAway(Actor actor, MinutesId id, MinutesAction action, Refusal refusal) {
        trail.refused(actor, "minutes." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
