package org.shuniu.duty.service.swap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.swap.ShiftSwapRepository;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.service.roster.RosterAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** The door to every swap: who may read the roster may read its swaps (404), moved meanwhile (409), allowed (403). */
@Component
public class SwapAccess {
    private final Kept kept;
    private final RosterAccess rosters;
    private final SwapPolicy policy;
    private final Trail trail;
    private final OfficeTime time;

    SwapAccess(Kept kept, RosterAccess rosters, SwapPolicy policy, Trail trail, OfficeTime time) {
        this.kept = kept;
        this.rosters = rosters;
        this.policy = policy;
        this.trail = trail;
        this.time = time;
    }

    /** Swaps and the shifts they are about. */
    @Component("swapKept")
    record Kept(ShiftSwapRepository swaps, ShiftRepository shifts) {}

    public SwapSituation seen(ShiftSwapId id, Actor actor) {
        var swap = kept.swaps().findById(id.value()).orElseThrow(NotFoundException::new);
        var roster = rosters.seen(new RosterId(swap.rosterId()), actor);
        var counter = swap.counterShiftId();
        return new SwapSituation(
                swap, roster, shift(swap.shiftId()), counter == null ? null : shift(counter), time.now());
    }

    public SwapSituation opened(ShiftSwapId id, SwapAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        policy.outOfOrder(now, action).ifPresent(refusal -> {
            turnedAway(actor, action.name(), id.subject(), refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, now, action).ifPresent(refusal -> refuse(actor, action.name(), id.subject(), refusal));
        if (version != null && now.swap().version() != version) {
            throw new ConflictException(new Refusal("swap.refused.stale"));
        }
        return now;
    }

    /** A published shift that the reader may see. */
    public Shift shift(long shiftId, Actor actor) {
        var shift = shift(shiftId);
        rosters.seen(new RosterId(shift.rosterId()), actor);
        return shift;
    }

    public Roster roster(Shift shift, Actor actor) {
        return rosters.seen(new RosterId(shift.rosterId()), actor);
    }

    public void requireAsker(Actor actor, Shift shift, @Nullable Long askerId) {
        policy.refusalToAsk(actor, roster(shift, actor), shift, askerId, time.now())
                .ifPresent(refusal -> refuse(actor, "ASK", new ShiftId(shift.id()).subject(), refusal));
    }

    private Shift shift(long id) {
        return kept.shifts().findById(id).orElseThrow(NotFoundException::new);
    }

    private void refuse(Actor actor, String action, SubjectRef subject, Refusal refusal) {
        turnedAway(actor, action, subject, refusal);
        throw new RefusedException(refusal);
    }

    private void turnedAway(Actor actor, String action, SubjectRef subject, Refusal refusal) {
        trail.refused(actor, "roster.SWAP_" + action, subject, Map.of("reason", refusal.key()));
    }
}
