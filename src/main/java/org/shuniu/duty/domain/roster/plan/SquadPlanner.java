package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fills the places of a month by groups (班组) in rotation. Whoever of the group is neither away nor without rest serves;
 * what is then missing, seats or a qualified 主班, is lent by the group whose own turn is furthest off.
 */
public final class SquadPlanner {
    private final List<Place> places;
    private final List<Candidate> people = new ArrayList<>();
    private final Map<Long, Squad> squadOf = new LinkedHashMap<>();
    private final SquadTurns turns;
    private final Board board;
    private final int officers;
    private final Map<Integer, Integer> mains = new TreeMap<>();
    private final Map<Integer, Integer> lent = new TreeMap<>();

    /** @param all everybody who may be seated, in groups or not */
    public SquadPlanner(List<Place> places, List<Squad> squads, List<Candidate> all, int officers, Duration rest) {
        this.places = List.copyOf(places);
        for (var squad : squads) {
            squad.members().forEach(member -> squadOf.put(member.id(), squad));
            people.addAll(squad.members());
        }
        all.stream().filter(person -> !squadOf.containsKey(person.id())).forEach(people::add);
        this.turns = new SquadTurns(squads, places);
        this.board = new Board(places, people, rest);
        this.officers = officers;
    }

    /** For each place its group and officers; {@code wholeDays} where the shifts of a day are one group's. */
    public List<Manned> manned(boolean wholeDays) {
        var manned = new ArrayList<Manned>();
        for (var unit : units(wholeDays)) {
            var first = places.get(unit.get(0));
            var squad = turns.next(first, able -> able.members().stream().anyMatch(member -> isFree(member, unit)));
            squad.ifPresent(serving -> turns.took(serving, heaviest(unit)));
            int share = unit.size() == 1
                    ? people.size()
                    : Math.max(officers, squad.map(s -> s.members().size()).orElse(0) / unit.size());
            unit.forEach(place -> manned.add(fill(place, squad, share)));
        }
        return manned;
    }

    /** Places that go to one group together, in order. */
    private Collection<List<Integer>> units(boolean wholeDays) {
        var units = new LinkedHashMap<Object, List<Integer>>();
        for (int place = 0; place < places.size(); place++) {
            Object unit = wholeDays ? places.get(place).day() : place;
            units.computeIfAbsent(unit, none -> new ArrayList<>()).add(place);
        }
        return units.values();
    }

    private boolean isFree(Candidate member, List<Integer> unit) {
        return board.isFree(people.indexOf(member), unit.get(0));
    }

    /** A day with a night in it counts as a night. */
    private Place heaviest(List<Integer> unit) {
        return unit.stream().map(places::get).filter(Place::night).findFirst().orElse(places.get(unit.get(0)));
    }

    private Manned fill(int place, Optional<Squad> squad, int share) {
        squad.ifPresent(serving -> own(place, serving, share).forEach(person -> board.put(place, person)));
        if (board.at(place).stream().noneMatch(board::isQualified)) {
            lend(place, true);
        }
        while (board.at(place).size() < officers && lend(place, false)) {
            // one more each time
        }
        return new Manned(squad.orElse(null), inOrder(place));
    }

    /** The free ones of the group, whoever has served least first; one who may be 主班, and no more than needed. */
    private List<Integer> own(int place, Squad squad, int share) {
        var free = squad.members().stream()
                .map(people::indexOf)
                .filter(person -> board.isFree(person, place))
                .sorted(Comparator.comparingInt(board::served))
                .toList();
        int main = free.stream().filter(board::isQualified).findFirst().orElse(-1);
        return free.stream()
                .sorted(Comparator.<Integer, Boolean>comparing(person -> person != main)
                        .thenComparing(board::isQualified))
                .limit(share)
                .toList();
    }

    private boolean lend(int place, boolean qualified) {
        var lender = IntStream.range(0, people.size())
                .boxed()
                .filter(person -> board.isFree(person, place)
                        && !board.at(place).contains(person)
                        && (!qualified || board.isQualified(person)))
                .min(Comparator.comparing(this::freeFor)
                        .reversed()
                        .thenComparing(person -> lent.getOrDefault(person, 0))
                        .thenComparing(board::served));
        lender.ifPresent(person -> {
            board.put(place, person);
            lent.merge(person, 1, Integer::sum);
        });
        return lender.isPresent();
    }

    /** The later his or her group had its turn, the longer until the next; without a group there is none. */
    private Instant freeFor(int person) {
        var squad = squadOf.get(people.get(person).id());
        return squad == null ? Instant.MAX : turns.of(squad).waitingSince();
    }

    private List<Candidate> inOrder(int place) {
        var seated = new ArrayList<>(board.at(place));
        seated.sort(Comparator.<Integer, Boolean>comparing(person -> !board.isQualified(person))
                .thenComparing(person -> mains.getOrDefault(person, 0)));
        seated.stream().findFirst().ifPresent(main -> mains.merge(main, 1, Integer::sum));
        return seated.stream().map(people::get).toList();
    }
}
