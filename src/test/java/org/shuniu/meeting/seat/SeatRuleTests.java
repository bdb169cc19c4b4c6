package org.shuniu.meeting.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.meeting.Meetings;
import org.shuniu.meeting.domain.seat.Seat;
import org.shuniu.meeting.domain.seat.SeatPlan;
import org.shuniu.meeting.domain.seat.SeatRule;

/** As seen from the hall: the left hand of who sits on the platform is on the right. */
class SeatRuleTests {
    @ParameterizedTest
    @CsvSource({
        "LEFT_FIRST, 1, 1",
        "LEFT_FIRST, 2, 1 2",
        "LEFT_FIRST, 3, 3 1 2",
        "LEFT_FIRST, 4, 3 1 2 4",
        "LEFT_FIRST, 7, 7 5 3 1 2 4 6",
        "RIGHT_FIRST, 3, 2 1 3",
        "RIGHT_FIRST, 4, 4 2 1 3",
        "LEFT_FIRST, 0, ''"
    })
    void seatsTheFirstInTheMiddleAndTheOthersByTurns(SeatRule rule, int people, String seats) {
        assertThat(rule.row(people).stream()
                        .map(rank -> String.valueOf(rank + 1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(seats);
    }

    @Test
    void fillsTheHallRowByRowAndLeavesOutWhoFindsNoSeat() {
        var plan = plan(new SeatPlan.Shape(3, 2, 2, SeatRule.LEFT_FIRST));
        plan.seat(List.of(11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L));
        assertThat(plan.seats().stream().map(SeatRuleTests::text))
                .containsExactly("13@0:0", "11@0:1", "12@0:2", "14@1:0", "15@1:1", "16@2:0", "17@2:1");
    }

    @Test
    void letsTwoPeopleChangePlaces() {
        var plan = plan(new SeatPlan.Shape(1, 1, 1, SeatRule.LEFT_FIRST));
        plan.seat(List.of(11L, 12L));
        plan.swap(11, 12);
        assertThat(plan.seats().stream().map(SeatRuleTests::text)).containsExactly("11@1:0", "12@0:0");
    }

    private static SeatPlan plan(SeatPlan.Shape shape) {
        return new SeatPlan(1, shape, "程竹", Meetings.NOW);
    }

    private static String text(Seat seat) {
        return seat.attendeeId() + "@" + seat.rowNumber() + ":" + seat.place();
    }
}
