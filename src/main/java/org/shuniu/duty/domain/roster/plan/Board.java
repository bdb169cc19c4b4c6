package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who sits where so far, and who is free. */
final class Board {
    /** A holiday weighs more than a night, a night more than a weekend; the earlier months decide between equals. */
    private static final int HOLIDAY = 4000;

    private static final int NIGHT = 3000;
    private static final int WEEKEND = 2000;
    private static final int SHIFT = 1000;

    private final List<Place> places;
    private final List<Candidate> people;
    private final Duration rest;
    private final List<List<Integer>> seated = new ArrayList<>();
    private final List<List<Integer>> shifts = new ArrayList<>();
    private final Count[] counts;

    Board(List<Place> places, List<Candidate> people, Duration rest) {
        this.places = List.copyOf(places);
        this.people = people;
        this.rest = rest;
        this.counts = new Count[people.size()];
        places.forEach(place -> seated.add(new ArrayList<>()));
        for (int person = 0; person < people.size(); person++) {
            shifts.add(new ArrayList<>());
            counts[person] = Count.NONE;
        }
    }

    int size() {
        return places.size();
    }

    int people() {
        return people.size();
    }

    /** What it would change for all if these two exchanged their places. */
    long change(int one, int first, int other, int second) {
        var given = places.get(one);
        var got = places.get(other);
        return cost(first, counts[first].minus(given, false).plus(got, false))
                - cost(first, counts[first])
                + cost(second, counts[second].minus(got, false).plus(given, false))
                - cost(second, counts[second]);
    }

    List<Integer> at(int place) {
        return seated.get(place);
    }

    /** Shifts of this month so far. */
    int served(int person) {
        return counts[person].shifts();
    }

    boolean isQualified(int person) {
        return people.get(person).qualified();
    }

    void put(int place, int person) {
        seated.get(place).add(person);
        shifts.get(person).add(place);
        counts[person] = counts[person].plus(places.get(place), false);
    }

    void take(int place, int person) {
        seated.get(place).remove((Integer) person);
        shifts.get(person).remove((Integer) place);
        counts[person] = counts[person].minus(places.get(place), false);
    }

    boolean isFree(int person, int place) {
        return isPresent(person, place) && shifts.get(person).stream().noneMatch(other -> clashes(other, place));
    }

    /** Neither on leave nor busy elsewhere. */
    private boolean isPresent(int person, int place) {
        var at = places.get(place);
        var candidate = people.get(person);
        return candidate.away().stream().noneMatch(span -> span.touches(at.from(), at.until()))
                && candidate.busy().stream()
                        .noneMatch(span ->
                                span.touches(at.from().minus(rest), at.until().plus(rest)));
    }

    private boolean clashes(int one, int other) {
        var first = places.get(one);
        var second = places.get(other);
        return first.from().isBefore(second.until().plus(rest))
                && first.until().plus(rest).isAfter(second.from());
    }

    /** The one shift without which this person were free; -1 when there is none, or more than one. */
    int onlyObstacle(int person, int place) {
        if (!isPresent(person, place)) {
            return -1;
        }
        var obstacles = shifts.get(person).stream()
                .filter(other -> clashes(other, place))
                .toList();
        boolean seatedHere = seated.get(place).contains(person);
        return obstacles.size() == 1 && !seatedHere ? obstacles.get(0) : -1;
    }

    /** How heavy this place would be for this person: what he or she bears of its kind already. */
    long burden(int person, int place) {
        return cost(person, counts[person].plus(places.get(place), false)) - cost(person, counts[person]);
    }

    /** What all bear: smaller is fairer. */
    long cost() {
        return IntStream.range(0, people.size())
                .mapToLong(person -> cost(person, counts[person]))
                .sum();
    }

    private long cost(int person, Count count) {
        var before = people.get(person).before();
        return term(HOLIDAY, count.holidays(), before.holidays())
                + term(NIGHT, count.nights(), before.nights())
                + term(WEEKEND, count.weekends(), before.weekends())
                + term(SHIFT, count.shifts(), before.shifts());
    }

    private static long term(int weight, int now, int before) {
        return (long) weight * now * now + (long) now * before;
    }

    /** End of the last shift before this place; long ago when there is none. */
    Instant lastUntil(int person, int place) {
        Instant from = places.get(place).from();
        var here = shifts.get(person).stream().map(other -> places.get(other).until());
        var elsewhere = people.get(person).busy().stream().map(Candidate.Span::until);
        return Stream.concat(here, elsewhere)
                .filter(until -> !until.isAfter(from))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
