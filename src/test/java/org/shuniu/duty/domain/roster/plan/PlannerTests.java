package org.shuniu.duty.domain.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** A generated month is complete, fair and rested (DUTY-01, DUTY-13). */
class PlannerTests {
    private static List<List<Candidate>> plan(List<Candidate> people) {
        return new Planner(OctoberRoom.places(), people, 2, OctoberRoom.REST).officers();
    }

    private static Map<Long, Count> counts(List<List<Candidate>> plan) {
        var counts = new HashMap<Long, Count>();
        for (int at = 0; at < plan.size(); at++) {
            for (var person : plan.get(at)) {
                var place = OctoberRoom.places().get(at);
                boolean main = person == plan.get(at).get(0);
                counts.merge(person.id(), Count.NONE.plus(place, main), (old, one) -> old.plus(place, main));
            }
        }
        return counts;
    }

    private static int spread(Map<Long, Count> counts, ToIntFunction<Count> what) {
        IntSummaryStatistics all = counts.values().stream().mapToInt(what).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static void isRested(List<List<Candidate>> plan) {
        var last = new HashMap<Long, java.time.Instant>();
        for (int at = 0; at < plan.size(); at++) {
            var place = OctoberRoom.places().get(at);
            for (var person : plan.get(at)) {
                var before = last.put(person.id(), place.until());
                assertThat(before == null || !before.plus(OctoberRoom.REST).isAfter(place.from()))
                        .as("%s at %s", person.name(), place.from())
                        .isTrue();
            }
        }
    }

    @Test
    void sharesNightsAndHolidaysOfNationalDayAmongEleven() {
        var plan = plan(OctoberRoom.people(11, 11));
        assertThat(plan)
                .hasSize(62)
                .allSatisfy(seats -> assertThat(seats).hasSize(2).doesNotHaveDuplicates());
        var counts = counts(plan);
        assertThat(counts).hasSize(11);
        assertThat(spread(counts, Count::nights)).isLessThanOrEqualTo(1);
        assertThat(spread(counts, Count::holidays)).isLessThanOrEqualTo(1);
        assertThat(spread(counts, Count::weekends)).isLessThanOrEqualTo(1);
        assertThat(spread(counts, Count::shifts)).isLessThanOrEqualTo(1);
        assertThat(spread(counts, Count::mains)).isLessThanOrEqualTo(1);
        isRested(plan);
    }

    @Test
    void givesTheSameMonthForTheSamePeople() {
        assertThat(plan(OctoberRoom.people(11, 11))).isEqualTo(plan(OctoberRoom.people(11, 11)));
    }

    @Test
    void seatsOnlyTrainedPeopleAsMain() {
        assertThat(plan(OctoberRoom.people(11, 5)))
                .allSatisfy(seats -> assertThat(seats.get(0).qualified()).isTrue());
    }

    @Test
    void keepsPeopleOnLeaveFreeAndTheRestFair() {
        var people = new ArrayList<>(OctoberRoom.people(10, 10));
        var leave = new Candidate.Span(OctoberRoom.at(1, 0), OctoberRoom.at(11, 0));
        people.add(OctoberRoom.person(10, true, List.of(leave), Count.NONE));
        var plan = plan(people);
        for (int at = 0; at < plan.size(); at++) {
            var place = OctoberRoom.places().get(at);
            if (leave.touches(place.from(), place.until())) {
                assertThat(plan.get(at)).noneMatch(person -> person.id() == 11);
            }
        }
        assertThat(plan).allSatisfy(seats -> assertThat(seats).hasSize(2));
        isRested(plan);
        var others = counts(plan);
        others.remove(11L);
        assertThat(spread(others, Count::holidays)).isLessThanOrEqualTo(1);
    }

    /** 28 seats on holidays among eleven: six people get three of them, and those are not who had most before. */
    @Test
    void givesTheLongerHalfToThoseWhoHadLessEarlierInTheYear() {
        var people = new ArrayList<Candidate>();
        for (int number = 0; number < 11; number++) {
            var before = new Count(20, 10, 10, 4, number < 5 ? 9 : 3);
            people.add(OctoberRoom.person(number, true, List.of(), before));
        }
        var counts = counts(plan(people));
        assertThat(counts.entrySet().stream()
                        .filter(entry -> entry.getValue().holidays() == 3)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(6L, 7L, 8L, 9L, 10L, 11L);
    }

    @Test
    void leavesASeatEmptyRatherThanBreakRest() {
        var plan = plan(OctoberRoom.people(3, 3));
        isRested(plan);
        assertThat(plan).anySatisfy(seats -> assertThat(seats).hasSizeLessThan(2));
    }
}
