package org.shuniu.duty.domain.roster.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose turn it is among the groups: round by round, and from month to month without a break. Where a room has shifts by
 * day and by night, both go round by themselves within a round, and so do holidays.
 */
final class SquadTurns {
    private final List<Squad> squads;
    private final boolean halves;
    private final Map<Long, Turns> turns = new HashMap<>();

    SquadTurns(List<Squad> squads, List<Place> places) {
        this.squads = squads;
        this.halves = places.stream().map(Place::night).distinct().count() > 1;
    }

    Optional<Squad> next(Place place, Predicate<Squad> able) {
        return squads.stream().filter(able).min(order(place));
    }

    void took(Squad squad, Place place) {
        turns.put(squad.id(), of(squad).plus(place));
    }

    /** When it last had its turn, before this month if not in it. */
    Turns of(Squad squad) {
        return turns.getOrDefault(squad.id(), new Turns(0, 0, 0, squad.before().last()));
    }

    private Comparator<Squad> order(Place place) {
        Comparator<Squad> rounds = Comparator.comparingInt(squad -> of(squad).count());
        return rounds.thenComparing(kind(place))
                .thenComparing(squad -> of(squad).waitingSince());
    }

    private Comparator<Squad> kind(Place place) {
        if (place.isHoliday()) {
            return Comparator.<Squad>comparingInt(squad -> of(squad).holidays())
                    .thenComparingInt(squad -> squad.before().holidays());
        }
        if (!halves) {
            return (one, other) -> 0;
        }
        return place.night()
                ? Comparator.<Squad>comparingInt(squad -> of(squad).nights())
                        .thenComparingInt(squad -> squad.before().nights())
                : Comparator.<Squad>comparingInt(squad -> of(squad).days())
                        .thenComparingInt(squad -> squad.before().days());
    }
}
