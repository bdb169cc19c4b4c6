package org.shuniu.meeting.domain.seat;

import java.util.ArrayList;
import java.util.List;

/**
 * On which hand of the first person the second sits. Of an odd number the first sits in the middle; of an even one the
 * first two share it.
 */
public enum SeatRule {
    /** 左为上: the second at the left hand of the first, the third at the right one; usual at government meetings. */
    LEFT_FIRST,
    /** 右为上: the other way round, as guests are seated abroad. */
    RIGHT_FIRST;

    /**
     * Ranks, from 0, as they sit from left to right for somebody who looks from the hall to the platform: the left
     * hand of who sits there is on the right.
     */
    public List<Integer> row(int people) {
        var seats = new ArrayList<Integer>();
        for (int rank = 0; rank < people; rank++) {
            boolean leftHand = rank % 2 == 1;
            boolean toTheRight = this == LEFT_FIRST ? leftHand : rank > 0 && !leftHand;
            if (toTheRight || this == RIGHT_FIRST && rank == 0) {
                seats.add(rank);
            } else {
                seats.add(0, rank);
            }
        }
        return seats;
    }
}
