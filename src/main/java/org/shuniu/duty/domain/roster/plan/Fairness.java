package org.shuniu.duty.domain.roster.plan;

import java.util.List;

/** Evens a filled board out: hands single shifts on and exchanges pairs while that makes the month fairer. */
final class Fairness {
    /** Far beyond what a month needs; keeps the worst case short. */
    private static final int ROUNDS = 60;

    private final Board board;

    Fairness(Board board) {
        this.board = board;
    }

    void even() {
        for (int round = 0; round < ROUNDS; round++) {
            if (!handOn() && !exchange()) {
                return;
            }
        }
    }

    private int people() {
        return board.people();
    }

    private boolean handOn() {
        boolean better = false;
        for (int place = 0; place < board.size(); place++) {
            for (int person : List.copyOf(board.at(place))) {
                better |= handOn(place, person);
            }
        }
        return better;
    }

    private boolean handOn(int place, int person) {
        long before = board.cost();
        for (int other = 0; other < people(); other++) {
            if (other != person && board.isFree(other, place) && staysQualified(place, person, other)) {
                board.take(place, person);
                board.put(place, other);
                if (board.cost() < before) {
                    return true;
                }
                board.take(place, other);
                board.put(place, person);
            }
        }
        return false;
    }

    private boolean exchange() {
        boolean better = false;
        for (int one = 0; one < board.size(); one++) {
            for (int other = one + 1; other < board.size(); other++) {
                better |= exchange(one, other);
            }
        }
        return better;
    }

    private boolean exchange(int one, int other) {
        for (int first : List.copyOf(board.at(one))) {
            for (int second : List.copyOf(board.at(other))) {
                boolean apart = first != second
                        && !board.at(other).contains(first)
                        && !board.at(one).contains(second);
                if (apart && pays(one, first, other, second) && exchanged(one, first, other, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Only the counts decide: shifts of the same kind need not change hands. */
    private boolean pays(int one, int first, int other, int second) {
        return board.change(one, first, other, second) < 0
                && staysQualified(one, first, second)
                && staysQualified(other, second, first);
    }

    private boolean exchanged(int one, int first, int other, int second) {
        board.take(one, first);
        board.take(other, second);
        if (board.isFree(second, one) && board.isFree(first, other)) {
            board.put(one, second);
            board.put(other, first);
            return true;
        }
        board.put(one, first);
        board.put(other, second);
        return false;
    }

    /** Somebody who may sit as 主班 remains. */
    private boolean staysQualified(int place, int leaving, int coming) {
        return board.isQualified(coming)
                || !board.isQualified(leaving)
                || board.at(place).stream().anyMatch(person -> person != leaving && board.isQualified(person));
    }
}
