package org.shuniu.duty.domain.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.room.DayKind;

/** Groups (班组) take turns from month to month, rested, present and with a qualified 主班 (DUTY-01, DUTY-13). */
class SquadPlannerTests {
    private static final Duration REST = Duration.ofHours(24);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static List<Place> places(YearMonth month, boolean halves) {
        var places = new ArrayList<Place>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            if (halves) {
                places.add(place(day, 8, 20));
                places.add(place(day, 20, 8));
            } else {
                places.add(place(day, 8, 8));
            }
        });
        return places;
    }

    private static Place place(LocalDate day, int from, int until) {
        var end = until <= from ? day.plusDays(1) : day;
        return new Place(OctoberRoom.at(day, from), OctoberRoom.at(end, until), day, DayKind.WORKDAY, until <= from);
    }

    /** Groups of so many; in each the first half is qualified. */
    private static List<Squad> squads(int count, int size, Map<Long, Turns> before) {
        return IntStream.range(0, count)
                .mapToObj(at -> squad(at, members(at, size, List.of()), before))
                .toList();
    }

    private static Squad squad(int at, List<Candidate> members, Map<Long, Turns> before) {
        return new Squad(at + 1L, "第" + (at + 1) + "组", members, before.getOrDefault(at + 1L, Turns.NONE));
    }

    private static List<Candidate> members(int squad, int size, List<Candidate.Span> away) {
        return IntStream.range(0, size)
                .mapToObj(at -> OctoberRoom.person(
                        squad * 10 + at, at == 0 || at < size / 2, at == 0 ? away : List.of(), Count.NONE))
                .toList();
    }

    private static List<Manned> plan(List<Place> places, List<Squad> squads, boolean wholeDays) {
        return new SquadPlanner(places, squads, List.of(), 2, REST).manned(wholeDays);
    }

    private static List<Long> order(List<Manned> manned) {
        return manned.stream()
                .map(each -> each.squad() == null ? 0 : each.squad().id())
                .toList();
    }

    private static Map<Long, Turns> turns(List<Place> places, List<Manned> manned) {
        var turns = new HashMap<Long, Turns>();
        for (int at = 0; at < places.size(); at++) {
            var place = places.get(at);
            turns.merge(order(manned).get(at), Turns.NONE.plus(place), (old, one) -> old.plus(place));
        }
        return turns;
    }

    private static void isComplete(List<Place> places, List<Manned> manned) {
        var last = new HashMap<Long, Instant>();
        for (int at = 0; at < places.size(); at++) {
            var place = places.get(at);
            var officers = manned.get(at).officers();
            assertThat(officers)
                    .as("%s", place.from())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .doesNotHaveDuplicates();
            assertThat(officers.get(0).qualified()).as("%s", place.from()).isTrue();
            for (var officer : officers) {
                var before = last.put(officer.id(), place.until());
                assertThat(before == null || !before.plus(REST).isAfter(place.from()))
                        .as("%s at %s", officer.name(), place.from())
                        .isTrue();
            }
        }
    }

    @Test
    void goesOnWithTheGroupAfterTheLastOfTheMonthBefore() {
        var may = places(MAY, false);
        var first = plan(may, squads(4, 3, Map.of()), false);
        assertThat(order(first)).startsWith(1L, 2L, 3L, 4L, 1L).endsWith(1L, 2L, 3L);
        isComplete(may, first);
        assertThat(first.get(0).officers()).hasSize(3);
        var june = plan(places(MAY.plusMonths(1), false), squads(4, 3, turns(may, first)), false);
        assertThat(order(june)).startsWith(4L, 1L, 2L, 3L, 4L, 1L);
    }

    /** Four groups, two shifts a day: strictly in order the second would have every night. */
    @Test
    void sharesTheNightsAmongTheGroups() {
        var places = places(MAY, true);
        var manned = plan(places, squads(4, 2, Map.of()), false);
        isComplete(places, manned);
        assertThat(turns(places, manned).values())
                .allSatisfy(turns -> assertThat(turns.nights()).isBetween(7, 8));
    }

    @Test
    void givesADayWithAllItsShiftsToOneGroup() {
        var places = places(MAY, true);
        var manned = plan(places, squads(4, 4, Map.of()), true);
        for (int at = 0; at < places.size(); at += 2) {
            assertThat(order(manned).get(at)).isEqualTo(order(manned).get(at + 1));
        }
        assertThat(manned).allSatisfy(each -> assertThat(each.officers()).hasSize(2));
        assertThat(order(manned).subList(0, 8)).containsExactly(1L, 1L, 2L, 2L, 3L, 3L, 4L, 4L);
    }

    /** The leader of the second group is on leave: it serves in its turn, and another qualified one is lent to it. */
    @Test
    void lendsWhoeverIsMissingAndKeepsTheTurn() {
        var places = places(MAY, false);
        var leave = new Candidate.Span(OctoberRoom.at(MAY.atDay(1), 0), OctoberRoom.at(MAY.atDay(31), 0));
        var squads = new ArrayList<>(squads(4, 2, Map.of()));
        squads.set(1, squad(1, members(1, 2, List.of(leave)), Map.of()));
        var manned = plan(places, squads, false);
        isComplete(places, manned);
        assertThat(order(manned)).startsWith(1L, 2L, 3L, 4L, 1L, 2L);
        assertThat(manned.get(1).officers())
                .extracting(Candidate::id)
                .contains(12L)
                .doesNotContain(11L);
    }

    @Test
    void passesAGroupOverOfWhichNobodyIsThereAndLetsItComeFirstAfterwards() {
        var places = places(MAY, false);
        var leave = new Candidate.Span(OctoberRoom.at(MAY.atDay(1), 0), OctoberRoom.at(MAY.atDay(5), 0));
        var squads = new ArrayList<>(squads(3, 1, Map.of()));
        squads.set(1, squad(1, members(1, 1, List.of(leave)), Map.of()));
        var manned = new SquadPlanner(places, squads, List.of(), 1, REST).manned(false);
        assertThat(order(manned)).startsWith(1L, 3L, 1L, 3L, 2L);
    }
}
