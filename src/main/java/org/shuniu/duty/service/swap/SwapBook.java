package org.shuniu.duty.service.swap;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterMoved;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.swap.ShiftSwap;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.roster.Problems;
import org.shuniu.duty.service.roster.RosterBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step of a swap within the change, and tells whom it concerns. */
@Component
class SwapBook {
    private final RosterBook rosters;
    private final StandingIn standing;
    private final ApplicationEventPublisher events;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    SwapBook(
            RosterBook rosters,
            StandingIn standing,
            ApplicationEventPublisher events,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.rosters = rosters;
        this.standing = standing;
        this.events = events;
        this.secrecy = secrecy;
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    /** Under a decision on this shift: the leader in charge, or a delegate in his or her name. */
    Actor inChargeOf(Shift shift, Actor actor) {
        return standing.as(actor, shift.leaderId());
    }

    void requireUnmarked(@Nullable String words, Actor actor) {
        secrecy.requireUnmarked("reason", words, actor);
    }

    void told(ShiftSwap swap, Roster roster, String step, Actor actor, Set<Long> audience) {
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var subject = swap.swapId().subject();
        events.publishEvent(new RosterMoved(
                RosterMoved.newKey(subject),
                subject,
                swap.swapId().link(),
                "SWAP_" + step,
                roster.title(),
                actor,
                time.now(),
                Map.of("shift", Long.toString(swap.shiftId())),
                told));
    }

    /** The roster's own story names both. */
    void swapped(SwapSituation now, Actor actor) {
        var swap = now.swap();
        now.roster().swap(rosters.by(actor));
        String words = line(now.shift(), swap.askerName(), swap.partnerName());
        var counter = now.counter();
        if (counter != null) {
            words += "; " + line(counter, swap.partnerName(), swap.askerName());
        }
        rosters.line(now.roster(), RosterAction.SWAP.name(), words, actor, Set.of());
        told(swap, now.roster(), "CONSENT", actor, Set.of(swap.askerId(), swap.partnerId()));
    }

    private static String line(Shift shift, String before, String after) {
        return Problems.span(shift.startsAt(), shift.endsAt()) + " " + before + " → " + after;
    }
}
