package org.shuniu.duty.domain.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.kernel.time.OfficeTime;

/** The demo's two rooms, whatever the month: eleven people fill a 专班 of 24 hours and a 总值班室 of halves. */
class ManyMonthsTests {
    private static final Duration REST = Duration.ofHours(24);
    private static final int PEOPLE = 11;

    private static List<Place> places(YearMonth month, int... hours) {
        var places = new ArrayList<Place>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            for (int at = 0; at < hours.length; at++) {
                boolean last = at + 1 == hours.length;
                var until = last ? at(day.plusDays(1), hours[0]) : at(day, hours[at + 1]);
                var kind = day.getDayOfWeek().getValue() > 5 ? DayKind.WEEKEND : DayKind.WORKDAY;
                places.add(new Place(at(day, hours[at]), until, day, kind, last));
            }
        });
        return places;
    }

    private static Instant at(LocalDate day, int hour) {
        return OfficeTime.at(day, LocalTime.of(hour, 0));
    }

    private static List<Candidate> people(Map<Long, List<Candidate.Span>> busy) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Candidate(
                        number,
                        "员" + number,
                        true,
                        number,
                        busy.getOrDefault((long) number, List.of()),
                        List.of(),
                        Count.NONE))
                .toList();
    }

    /** Fills it and adds it to what everybody has done; seats per shift as asked for. */
    private static void fill(List<Place> places, int seats, Map<Long, List<Candidate.Span>> busy) {
        var filled = new Planner(places, people(busy), seats, REST).officers();
        for (int at = 0; at < places.size(); at++) {
            assertThat(filled.get(at)).as("%s", places.get(at).from()).hasSize(seats);
            for (var person : filled.get(at)) {
                busy.computeIfAbsent(person.id(), id -> new ArrayList<>())
                        .add(new Candidate.Span(
                                places.get(at).from(), places.get(at).until()));
            }
        }
    }

    @Test
    void twoRoomsShareElevenPeopleInEveryMonthOfTwoYears() {
        var first = YearMonth.of(2026, 1);
        for (int start = 0; start < 24; start++) {
            var again = new HashMap<Long, List<Candidate.Span>>();
            var month = first.plusMonths(start);
            IntStream.range(0, 3).mapToObj(month::plusMonths).forEach(each -> fill(places(each, 8), 1, again));
            IntStream.range(0, 3).mapToObj(month::plusMonths).forEach(each -> fill(places(each, 8, 20), 2, again));
        }
    }
}
