package org.shuniu.duty.service.swap;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.domain.swap.ShiftSwap;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.kernel.Actor;

/** What the policy looks at: the swap, its shifts, the roster, and what time it is. */
public record SwapSituation(
        ShiftSwap swap,
        Roster roster,
        Shift shift,
        @Nullable Shift counter,
        Instant now) {

    /** One of its shifts has begun. */
    boolean isBegun() {
        return hasBegun(shift, now) || counter != null && hasBegun(counter, now);
    }

    /** Both still sit where they sat when it was asked for; another swap or the director may have moved them. */
    boolean isStillSeated() {
        return shift.isManned(swap.askerId())
                && !shift.isManned(swap.partnerId())
                && (counter == null || counter.isManned(swap.partnerId()) && !counter.isManned(swap.askerId()));
    }

    public static boolean hasBegun(Shift shift, Instant now) {
        return shift.status() != ShiftStatus.NOT_STARTED || !now.isBefore(shift.startsAt());
    }

    /** The shift, and the one taken in return. */
    public List<Shift> shifts() {
        return counter == null ? List.of(shift) : List.of(shift, counter);
    }

    /** Leads one of the shifts, or stands in today for whoever does. */
    boolean isLedBy(Actor actor) {
        return shifts().stream().anyMatch(each -> StandingIn.isOrStandsFor(actor, each.leaderId()));
    }

    /** Shifts to which whoever is in charge of them has not consented yet. */
    List<Shift> open() {
        return shifts().stream().filter(each -> swap.consentFor(each).isEmpty()).toList();
    }

    /** Those of them to which this person may consent. */
    List<Shift> openFor(Actor actor) {
        return open().stream()
                .filter(each -> StandingIn.isOrStandsFor(actor, each.leaderId()))
                .toList();
    }

    /** A set to which others may be added. */
    Set<Long> openLeaders() {
        return open().stream()
                .map(Shift::leaderId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Asked for it, or takes the shift. */
    boolean isPartyTo(Actor actor) {
        return actor.personId() == swap.askerId() || actor.personId() == swap.partnerId();
    }
}
