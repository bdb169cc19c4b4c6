package org.shuniu.duty.domain.roster.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.kernel.time.OfficeTime;

/**
 * Leaders in charge take turns by day: a day has one leader, whatever its shifts. Holidays go round by themselves. The
 * rotation goes on where the published months before ended: whoever led less then leads first, and nobody leads two days
 * running while another can. A leader may lead several rooms at the same time, but nobody leads while sitting in a shift
 * or being away.
 */
public final class LeaderRotation {
    private final List<Candidate> leaders;
    private final Map<Long, Turns> before;
    private final Map<Long, Turns> month = new HashMap<>();

    /** @param before days led in the published months before, by person */
    public LeaderRotation(List<Candidate> leaders, Map<Long, Turns> before) {
        this.leaders = leaders.stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
        this.before = Map.copyOf(before);
    }

    /** The leader of the day on which these places begin; empty when all are away. */
    public Optional<Candidate> lead(List<Place> ofOneDay) {
        var first = ofOneDay.get(0);
        var chosen = leaders.stream()
                .filter(leader -> ofOneDay.stream().allMatch(place -> isFree(leader, place)))
                .min(turn(first));
        chosen.ifPresent(leader -> month.put(leader.id(), of(leader).plus(first)));
        return chosen;
    }

    private Turns of(Candidate leader) {
        return month.getOrDefault(
                leader.id(), new Turns(0, 0, 0, earlier(leader).last()));
    }

    private Turns earlier(Candidate leader) {
        return before.getOrDefault(leader.id(), Turns.NONE);
    }

    private Comparator<Candidate> turn(Place place) {
        Comparator<Candidate> byDays =
                Comparator.comparingInt(leader -> of(leader).count());
        Comparator<Candidate> twoDaysRunning = Comparator.comparing(leader -> led(leader, place));
        var ordinary = byDays.thenComparing(twoDaysRunning)
                .thenComparingInt(leader -> earlier(leader).count());
        Comparator<Candidate> byHolidays =
                Comparator.comparingInt(leader -> of(leader).holidays());
        var holiday = byHolidays
                .thenComparing(twoDaysRunning)
                .thenComparingInt(leader -> earlier(leader).holidays())
                .thenComparing(ordinary);
        return (place.isHoliday() ? holiday : ordinary)
                .thenComparing(leader -> of(leader).waitingSince())
                .thenComparingInt(Candidate::position);
    }

    /** On the day before. */
    private boolean led(Candidate leader, Place place) {
        var last = of(leader).last();
        return last != null && OfficeTime.day(last).plusDays(1).equals(place.day());
    }

    private static boolean isFree(Candidate leader, Place place) {
        return leader.away().stream().noneMatch(span -> span.touches(place.from(), place.until()))
                && leader.busy().stream().noneMatch(span -> span.touches(place.from(), place.until()));
    }
}
