package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills the places of a month in rotation: each seat goes to whoever bears least of its kind, then exchanges even out
 * holidays, nights, weekends and shifts until no exchange makes the month fairer. What was borne in the months before
 * decides between equals. The same input gives the same month.
 */
public final class Planner {
    private final Board board;
    private final List<Candidate> people;
    private final int officers;

    /** @param officers per shift, {@code rest} between two shifts of the same officer */
    public Planner(List<Place> places, List<Candidate> people, int officers, Duration rest) {
        this.people = people.stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
        this.board = new Board(places, this.people, rest);
        this.officers = officers;
    }

    /** For each place its officers, 主班 first; fewer than asked for where nobody is free. */
    public List<List<Candidate>> officers() {
        fill();
        new Fairness(board).even();
        return chooseMains();
    }

    private void fill() {
        for (int place = 0; place < board.size(); place++) {
            for (int seat = 0; seat < officers; seat++) {
                seat(place, seat);
            }
        }
    }

    private void seat(int place, int seat) {
        boolean chiefWanted = seat == 0;
        choice(place, chiefWanted)
                .or(() -> choice(place, false))
                .ifPresentOrElse(person -> board.put(place, person), () -> makeRoom(place));
    }

    /** The free person who bears least; longest rested among equals, then by rotation. */
    private Optional<Integer> choice(int place, boolean qualified) {
        Optional<Integer> best = Optional.empty();
        for (int person = 0; person < people.size(); person++) {
            boolean fit = !qualified || people.get(person).qualified();
            if (fit
                    && board.isFree(person, place)
                    && best.map(isWorse(place, person)).orElse(true)) {
                best = Optional.of(person);
            }
        }
        return best;
    }

    private Function<Integer, Boolean> isWorse(int place, int person) {
        return other -> {
            int burden = Long.compare(board.burden(person, place), board.burden(other, place));
            return burden < 0 || burden == 0 && board.lastUntil(person, place).isBefore(board.lastUntil(other, place));
        };
    }

    /** Nobody is free: whoever stands in the way of one person by one other shift gives that shift to a third. */
    private void makeRoom(int place) {
        for (int person = 0; person < people.size(); person++) {
            int inTheWay = board.onlyObstacle(person, place);
            if (inTheWay >= 0 && passOn(inTheWay, person, place)) {
                return;
            }
        }
    }

    private boolean passOn(int shift, int from, int place) {
        board.take(shift, from);
        for (int third = 0; third < people.size(); third++) {
            if (third != from && board.isFree(third, shift)) {
                board.put(shift, third);
                if (board.isFree(from, place)) {
                    board.put(place, from);
                    return true;
                }
                board.take(shift, third);
            }
        }
        board.put(shift, from);
        return false;
    }

    private List<List<Candidate>> chooseMains() {
        var mains = new int[people.size()];
        var result = new ArrayList<List<Candidate>>();
        for (int place = 0; place < board.size(); place++) {
            var seated = new ArrayList<>(board.at(place));
            seated.sort(Comparator.<Integer, Boolean>comparing(
                            person -> !people.get(person).qualified())
                    .thenComparing(person -> mains[person])
                    .thenComparing(person -> people.get(person).position()));
            if (!seated.isEmpty()) {
                mains[seated.get(0)]++;
            }
            result.add(seated.stream().map(people::get).toList());
        }
        return result;
    }
}
