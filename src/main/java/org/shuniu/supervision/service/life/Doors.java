package org.shuniu.supervision.service.life;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.policy.MatterPolicy;
import org.shuniu.supervision.service.policy.Situation;
import org.springframework.stereotype.Component;

/** What is asked before anything is opened: duty, secrecy marks, the reach of the supervision. */
@Component("matterDoors")
public class Doors {
    private final MatterPolicy policy;
    private final PlannedUnits planned;
    private final SecrecyGuard secrecy;
    private final Trail trail;

    Doors(MatterPolicy policy, PlannedUnits planned, SecrecyGuard secrecy, Trail trail) {
        this.policy = policy;
        this.planned = planned;
        this.secrecy = secrecy;
        this.trail = trail;
    }

    void requireProposer(Actor actor) {
        policy.refusalToPropose(actor).ifPresent(refusal -> refuse(actor, "PROPOSE", refusal));
    }

    void requireDesignator(Actor actor, boolean ofGovernment) {
        policy.refusalToDesignate(actor, ofGovernment).ifPresent(refusal -> refuse(actor, "DESIGNATE", refusal));
    }

    boolean designates(Actor actor, boolean ofGovernment) {
        return policy.refusalToDesignate(actor, ofGovernment).isEmpty();
    }

    public void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    /** A designation may have ended since the proposal (第七条). */
    void requireReach(Situation now, Actor actor) {
        now.parts().forEach(part -> requireReach(now, part.unit(), actor));
    }

    public void requireReach(Situation now, UnitRef unit, Actor actor) {
        var origin = now.matter().origin();
        planned.reach(unit, origin.organId(), origin.governmentId())
                .ifPresent(refusal -> refuse(actor, "REACH", refusal));
    }

    private void refuse(Actor actor, String action, Refusal refusal) {
        trail.refused(actor, "supervision." + action, null, Map.of("reason", refusal.key()));
        throw new RefusedException(refusal);
    }
}
