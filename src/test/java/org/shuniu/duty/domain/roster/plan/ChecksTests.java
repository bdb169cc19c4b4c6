package org.shuniu.duty.domain.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shuniu.duty.domain.roster.plan.OctoberRoom.at;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.DOUBLE_BOOKED;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.GAP;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.NO_LEADER;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.NO_MAIN;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.ON_LEAVE;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.OVERLAP;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.REST;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.STRANGER;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.TOO_FEW;
import static org.shuniu.duty.domain.roster.plan.Problem.Kind.UNQUALIFIED_MAIN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.roster.plan.Checks.Elsewhere;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;

/** What stands in the way of publishing a roster, with its from and to (scenarios 1 and 2; DUTY-01, DUTY-02, DUTY-13). */
class ChecksTests {
    private static final long LEADER = 90;
    private static final String TASK_ROOM = "防汛专班";

    /** 1 to 8 October, from morning to morning, four people taking turns in pairs. */
    private static List<Slot> week() {
        var slots = new ArrayList<Slot>();
        for (int day = 1; day <= 7; day++) {
            long main = 1 + 2 * (day % 2);
            slots.add(slot(day, at(day, 8), at(day + 1, 8), main, main + 1, LEADER));
        }
        return slots;
    }

    private static Slot slot(long id, Instant from, Instant until, long main, long second, @Nullable Long leader) {
        var officers = List.of(officer(main, Post.MAIN), officer(second, Post.SECOND));
        return new Slot(id, from, until, officers, leader, leader == null ? null : "江帆");
    }

    private static Officer officer(long id, Post post) {
        return new Officer(id, "员" + id, post);
    }

    private static Checks.Facts facts(Map<Long, List<Candidate.Span>> away, Elsewhere... elsewhere) {
        var officers = LongStream.rangeClosed(1, 9).boxed().collect(Collectors.toSet());
        return new Checks.Facts(
                at(1, 8),
                at(8, 8),
                2,
                OctoberRoom.REST,
                Set.of(1L, 3L, 5L, 6L),
                officers,
                Set.of(LEADER),
                away,
                List.of(elsewhere));
    }

    private static List<Problem> check(List<Slot> slots, Elsewhere... elsewhere) {
        return Checks.of(facts(Map.of(), elsewhere), slots);
    }

    private static void only(List<Problem> problems, Problem.Kind kind, Instant from, Instant until) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.from()).isEqualTo(from);
            assertThat(problem.until()).isEqualTo(until);
        });
    }

    @Test
    void findsNothingInAFullWeek() {
        assertThat(check(week())).isEmpty();
    }

    @Test
    void namesAnOverlapWithTheMonthBefore() {
        var slots = week();
        slots.add(slot(9, at(1, 0), at(1, 8), 5, 6, LEADER));
        assertThat(check(slots))
                .filteredOn(problem -> problem.kind() == OVERLAP)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.from()).isEqualTo(at(1, 0));
                    assertThat(problem.until()).isEqualTo(at(1, 8));
                });
    }

    @Test
    void namesAGapFromAndTo() {
        var slots = week();
        slots.set(2, slot(3, at(3, 8), at(3, 20), 3, 4, LEADER));
        slots.add(slot(8, at(4, 0), at(4, 8), 5, 6, LEADER));
        only(check(slots), GAP, at(3, 20), at(4, 0));
    }

    @Test
    void namesGapsAtBothEnds() {
        var slots = week();
        slots.set(0, slot(1, at(1, 9), at(2, 8), 3, 4, LEADER));
        slots.set(6, slot(7, at(7, 8), at(8, 7), 3, 4, LEADER));
        assertThat(check(slots))
                .extracting(Problem::kind, Problem::from, Problem::until)
                .containsExactly(tuple(GAP, at(1, 8), at(1, 9)), tuple(GAP, at(8, 7), at(8, 8)));
    }

    @Test
    void namesAShiftWithoutLeader() {
        var slots = week();
        slots.set(4, slot(5, at(5, 8), at(6, 8), 3, 4, null));
        only(check(slots), NO_LEADER, at(5, 8), at(6, 8));
    }

    @Test
    void namesTheHoursInWhichSomebodySitsInTwoRooms() {
        var flood = new Elsewhere(3, TASK_ROOM, at(3, 18), at(4, 6), false);
        var problems = check(week(), flood);
        only(problems, DOUBLE_BOOKED, at(3, 18), at(4, 6));
        assertThat(problems.get(0).detail()).isEqualTo(TASK_ROOM);
        assertThat(problems.get(0).person()).isEqualTo("员3");
    }

    @Test
    void letsALeaderLeadTwoRoomsButNotSit() {
        assertThat(check(week(), new Elsewhere(LEADER, TASK_ROOM, at(3, 8), at(4, 8), true)))
                .isEmpty();
        only(
                check(week(), new Elsewhere(LEADER, TASK_ROOM, at(3, 8), at(4, 8), false)),
                DOUBLE_BOOKED,
                at(3, 8),
                at(4, 8));
    }

    @Test
    void findsWhoLeadsElsewhereWhileSittingHere() {
        only(check(week(), new Elsewhere(3, TASK_ROOM, at(3, 8), at(4, 8), true)), DOUBLE_BOOKED, at(3, 8), at(4, 8));
    }

    @Test
    void countsRestAgainstShiftsInOtherRooms() {
        var problems = check(week(), new Elsewhere(3, TASK_ROOM, at(2, 8), at(2, 20), false));
        assertThat(problems).extracting(Problem::kind).containsExactly(REST, REST);
        assertThat(problems).extracting(Problem::detail).containsExactly("0", "12");
    }

    @Test
    void wantsATrainedMainOfficer() {
        var slots = week();
        slots.set(2, slot(3, at(3, 8), at(4, 8), 7, 8, LEADER));
        only(check(slots), UNQUALIFIED_MAIN, at(3, 8), at(4, 8));
    }

    @Test
    void wantsEnoughOfficersAndAMain() {
        var slots = week();
        var lonely = List.of(officer(5, Post.SECOND));
        slots.set(2, new Slot(3, at(3, 8), at(4, 8), lonely, LEADER, "江帆"));
        assertThat(check(slots)).extracting(Problem::kind).containsExactly(NO_MAIN, TOO_FEW);
    }

    @Test
    void knowsWhoIsAwayAndWhoDoesNotBelong() {
        var away = Map.of(3L, List.of(new Candidate.Span(at(3, 0), at(4, 0))));
        assertThat(Checks.of(facts(away), week())).extracting(Problem::kind).containsExactly(ON_LEAVE);
        var slots = week();
        slots.set(2, slot(3, at(3, 8), at(4, 8), 3, 77, LEADER));
        only(check(slots), STRANGER, at(3, 8), at(4, 8));
    }

    @Test
    void seesTwoShiftsAtTheSameTime() {
        var slots = week();
        slots.add(slot(8, at(3, 12), at(3, 18), 5, 6, LEADER));
        only(check(slots), OVERLAP, at(3, 12), at(3, 18));
    }
}
