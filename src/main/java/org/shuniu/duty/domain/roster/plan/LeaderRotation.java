package org.shuniu.duty.domain.roster.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaders in charge take turns by day: a day has one leader, whatever its shifts. Holidays go round by themselves. A
 * leader may lead several rooms at the same time, but nobody leads while sitting in a shift or being away.
 */
public final class LeaderRotation {
    private final List<Candidate> leaders;
    private final Map<Long, Integer> days = new HashMap<>();
    private final Map<Long, Integer> holidays = new HashMap<>();
    private final Map<Long, LocalDate> last = new HashMap<>();

    public LeaderRotation(List<Candidate> leaders) {
        this.leaders = leaders.stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
    }

    /** The leader of the day on which these places begin; empty when all are away. */
    public Optional<Candidate> lead(List<Place> ofOneDay) {
        var first = ofOneDay.get(0);
        var chosen = leaders.stream()
                .filter(leader -> ofOneDay.stream().allMatch(place -> isFree(leader, place)))
                .min(turn(first.isHoliday()));
        chosen.ifPresent(leader -> {
            days.merge(leader.id(), 1, Integer::sum);
            if (first.isHoliday()) {
                holidays.merge(leader.id(), 1, Integer::sum);
            }
            last.put(leader.id(), first.day());
        });
        return chosen;
    }

    private Comparator<Candidate> turn(boolean holiday) {
        Comparator<Candidate> byDays = Comparator.comparingInt(leader -> days.getOrDefault(leader.id(), 0));
        Comparator<Candidate> byHolidays = Comparator.comparingInt(leader -> holidays.getOrDefault(leader.id(), 0));
        return (holiday ? byHolidays.thenComparing(byDays) : byDays)
                .thenComparing(leader -> last.getOrDefault(leader.id(), LocalDate.MIN))
                .thenComparingInt(Candidate::position);
    }

    private static boolean isFree(Candidate leader, Place place) {
        return leader.away().stream().noneMatch(span -> span.touches(place.from(), place.until()))
                && leader.busy().stream().noneMatch(span -> span.touches(place.from(), place.until()));
    }
}
