package org.shuniu.supervision.service;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.service.policy.MatterPolicy;
import org.shuniu.supervision.service.policy.PartPolicy;
import org.shuniu.supervision.service.policy.PartSituation;
import org.shuniu.supervision.service.policy.Situation;
import org.shuniu.supervision.service.policy.Situations;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class MatterAccess {
    private final MatterRepository matters;
    private final Situations situations;
    private final MatterPolicy policy;
    private final PartPolicy partPolicy;
    private final Visibility visibility;
    private final Trail trail;

    public MatterAccess(
            MatterRepository matters,
            Situations situations,
            MatterPolicy policy,
            PartPolicy partPolicy,
            Visibility visibility,
            Trail trail) {
        this.matters = matters;
        this.situations = situations;
        this.policy = policy;
        this.partPolicy = partPolicy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Situation seen(MatterId id, Actor actor) {
        visibility.require(actor, id.subject());
        var matter = matters.findById(id.value()).orElseThrow(NotFoundException::new);
        return situations.of(matter, actor);
    }

    public PartSituation part(Situation now, MatterPart part, Actor actor) {
        return situations.of(now, part, actor);
    }

    /** Opens the matter for this step, or says why not. {@code version} as the form was drawn, null from inside. */
    public Situation opened(MatterId id, MatterAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        policy.outOfOrder(now, action).ifPresent(refusal -> conflict(actor, id, action.name(), refusal));
        policy.refusal(actor, now, action).ifPresent(refusal -> turnedAway(actor, id, action.name(), refusal));
        requireFresh(version, now.matter().version(), now.matter());
        return now;
    }

    /** Opens one unit's part for this step; {@code version} is the part's. */
    public PartSituation opened(MatterId id, long partId, PartAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        var part = now.parts().stream()
                .filter(candidate -> candidate.id() == partId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var opened = part(now, part, actor);
        partPolicy.outOfOrder(opened, action).ifPresent(refusal -> conflict(actor, id, action.name(), refusal));
        partPolicy.refusal(actor, opened, action).ifPresent(refusal -> turnedAway(actor, id, action.name(), refusal));
        requireFresh(version, part.version(), now.matter());
        return opened;
    }

    /** Opens the matter for its file, or says why not. */
    public Situation packed(MatterId id, Actor actor) {
        var now = seen(id, actor);
        policy.outOfOrderToPack(now).ifPresent(refusal -> conflict(actor, id, "PACK", refusal));
        policy.refusalToPack(actor, now).ifPresent(refusal -> turnedAway(actor, id, "PACK", refusal));
        return now;
    }

    public Optional<Refusal> refusalToPack(Situation now, Actor actor) {
        return policy.refusalToPack(actor, now);
    }

    public Optional<Refusal> refusal(Situation now, MatterAction action, Actor actor) {
        return policy.refusal(actor, now, action);
    }

    public Optional<Refusal> refusal(PartSituation now, PartAction action, Actor actor) {
        return partPolicy.refusal(actor, now, action);
    }

    private static void requireFresh(@Nullable Integer shown, int real, Matter matter) {
        if (shown != null && !Objects.equals(shown, real)) {
            throw new ConflictException(new Refusal(
                    "supervision.refused.stale", matter.marks().movedAt().toString()));
        }
    }

    private void conflict(Actor actor, MatterId id, String action, Refusal refusal) {
        trail.refused(actor, "supervision." + action, id.subject(), Map.of("reason", refusal.key()));
        throw new ConflictException(refusal);
    }

    private void turnedAway(Actor actor, MatterId id, String action, Refusal refusal) {
        trail.refused(actor, "supervision." + action, id.subject(), Map.of("reason", refusal.key()));
        throw new RefusedException(refusal);
    }
}
