package org.shuniu.duty.domain.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.room.DayKind;

/** Leaders in charge take turns from month to month without a break (DUTY-02). */
class LeaderRotationTests {
    private static Place day(LocalDate day) {
        var kind = day.getMonthValue() == 10 && day.getDayOfMonth() <= 7 ? DayKind.HOLIDAY : DayKind.WORKDAY;
        return new Place(OctoberRoom.at(day, 8), OctoberRoom.at(day.plusDays(1), 8), day, kind, true);
    }

    /** Leads every day of a month and counts it; the names of the days in order. */
    private static List<Long> lead(YearMonth month, List<Candidate> leaders, Map<Long, Turns> led) {
        var rotation = new LeaderRotation(leaders, led);
        var order = new ArrayList<Long>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(date -> {
            var place = day(date);
            long leader = rotation.lead(List.of(place)).orElseThrow().id();
            led.put(leader, led.getOrDefault(leader, Turns.NONE).plus(place));
            order.add(leader);
        });
        return order;
    }

    private static int spread(Map<Long, Turns> led, ToIntFunction<Turns> what) {
        IntSummaryStatistics all = led.values().stream().mapToInt(what).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    @Test
    void goesOnWithWhoeverComesAfterTheLastOfTheMonthBefore() {
        var leaders = OctoberRoom.people(4, 4);
        var led = new HashMap<Long, Turns>();
        assertThat(lead(YearMonth.of(2026, 5), leaders, led))
                .startsWith(1L, 2L, 3L, 4L)
                .endsWith(1L, 2L, 3L);
        assertThat(lead(YearMonth.of(2026, 6), leaders, led)).startsWith(4L, 1L, 2L, 3L, 4L, 1L);
    }

    /** Thirty-one days among sixteen: without the months before, the last of the list would always lead once. */
    @Test
    void isFairOverAYearWhateverTheLengthOfTheMonths() {
        var leaders = OctoberRoom.people(16, 16);
        var led = new HashMap<Long, Turns>();
        for (int month = 1; month <= 12; month++) {
            lead(YearMonth.of(2026, month), leaders, led);
            assertThat(spread(led, Turns::count)).as("month %s", month).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void letsHolidaysGoRoundOverTheYears() {
        var leaders = OctoberRoom.people(5, 5);
        var led = new HashMap<Long, Turns>();
        lead(YearMonth.of(2025, 10), leaders, led);
        lead(YearMonth.of(2026, 10), leaders, led);
        assertThat(spread(led, Turns::holidays)).isLessThanOrEqualTo(1);
    }

    /** Whoever comes new is not made to catch up with a year of the others. */
    @Test
    void doesNotPutTheWholeMonthOnANewLeader() {
        var led = new HashMap<Long, Turns>();
        for (int month = 1; month <= 6; month++) {
            lead(YearMonth.of(2026, month), OctoberRoom.people(3, 3), led);
        }
        var july = lead(YearMonth.of(2026, 7), OctoberRoom.people(4, 4), led);
        assertThat(july.stream().filter(leader -> leader == 4)).hasSize(8);
        assertThat(july.get(0)).isEqualTo(4);
    }

    @Test
    void letsNobodyLeadTwoDaysRunningWhileAnotherCan() {
        var led = new HashMap<Long, Turns>();
        led.put(1L, new Turns(2, 2, 0, OctoberRoom.at(LocalDate.of(2026, 5, 31), 8)));
        led.put(2L, new Turns(9, 9, 0, OctoberRoom.at(LocalDate.of(2026, 5, 30), 8)));
        assertThat(lead(YearMonth.of(2026, 6), OctoberRoom.people(2, 2), led)).startsWith(2L, 1L, 2L, 1L);
    }
}
