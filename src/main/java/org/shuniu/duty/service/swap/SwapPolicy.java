package org.shuniu.duty.service.swap;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of a swap now, and if not, why. */
@Component
public class SwapPolicy {
    private static final Set<SwapAction> EXCHANGING = EnumSet.of(SwapAction.AGREE, SwapAction.CONSENT);

    private static final String SOURCE = "swap.source";

    /** The officer himself or herself, or the director in his or her name; before the shift begins. */
    public Optional<Refusal> refusalToAsk(
            Actor actor, Roster roster, Shift shift, @Nullable Long askerId, Instant now) {
        boolean own = shift.isManned(actor.personId()) && (askerId == null || askerId == actor.personId());
        boolean director = actor.organId() == roster.organId()
                && actor.has(Role.DUTY_DIRECTOR)
                && askerId != null
                && shift.isManned(askerId);
        return begun(SwapSituation.hasBegun(shift, now)).or(() -> unless(own || director, "swap.refused.notOwnShift"));
    }

    public Optional<Refusal> refusal(Actor actor, SwapSituation now, SwapAction action) {
        return outOfOrder(now, action).or(() -> duty(actor, now, action));
    }

    public Optional<Refusal> outOfOrder(SwapSituation now, SwapAction action) {
        return unless(
                        action.startsFrom(now.swap().status()),
                        "swap.refused.phase." + now.swap().status())
                .or(() -> unless(!EXCHANGING.contains(action) || now.isStillSeated(), "swap.refused.moved"));
    }

    private static Optional<Refusal> duty(Actor actor, SwapSituation now, SwapAction action) {
        var swap = now.swap();
        boolean director = actor.organId() == now.roster().organId() && actor.has(Role.DUTY_DIRECTOR);
        return switch (action) {
            case AGREE -> partner(actor, now).or(() -> begun(now.isBegun()));
            case DECLINE -> partner(actor, now);
            case CONSENT -> leader(actor, now).or(() -> begun(now.isBegun())).or(() -> open(actor, now));
            case REFUSE -> leader(actor, now);
            case WITHDRAW -> unless(actor.personId() == swap.askerId() || director, "swap.refused.notAsker");
        };
    }

    private static Optional<Refusal> partner(Actor actor, SwapSituation now) {
        return unless(actor.personId() == now.swap().partnerId(), "swap.refused.notPartner");
    }

    private static Optional<Refusal> leader(Actor actor, SwapSituation now) {
        return now.isLedBy(actor) ? Optional.empty() : Optional.of(new Refusal("swap.refused.notLeader").from(SOURCE));
    }

    /** Two leaders may be concerned, and a delegate never consents to a swap of his or her own. */
    private static Optional<Refusal> open(Actor actor, SwapSituation now) {
        var open = now.openFor(actor);
        if (open.isEmpty()) {
            return Optional.of(new Refusal("swap.refused.consented"));
        }
        boolean inOwnName = open.stream().allMatch(shift -> Objects.equals(shift.leaderId(), actor.personId()));
        return unless(inOwnName || !now.isPartyTo(actor), "swap.refused.ownSwap");
    }

    private static Optional<Refusal> begun(boolean begun) {
        return begun ? Optional.of(new Refusal("swap.refused.begun").from(SOURCE)) : Optional.empty();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
