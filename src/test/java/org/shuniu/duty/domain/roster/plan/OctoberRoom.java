package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.kernel.time.OfficeTime;

/** Eleven officers, day and night shifts of two, October 2026: holidays from the 1st to the 7th, the 10th is worked. */
final class OctoberRoom {
    static final Duration REST = Duration.ofHours(24);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private OctoberRoom() {}

    static DayKind kind(LocalDate day) {
        int number = day.getDayOfMonth();
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        if (number <= 7) {
            return DayKind.HOLIDAY;
        }
        return number == 10 ? DayKind.WORKED_WEEKEND : weekend ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    static List<Place> places() {
        var places = new ArrayList<Place>();
        FIRST.datesUntil(FIRST.plusMonths(1)).forEach(day -> {
            places.add(place(day, 8, 20, false));
            places.add(place(day, 20, 8, true));
        });
        return places;
    }

    private static Place place(LocalDate day, int from, int until, boolean night) {
        return new Place(at(day, from), at(night ? day.plusDays(1) : day, until), day, kind(day), night);
    }

    static Instant at(LocalDate day, int hour) {
        return OfficeTime.at(day, LocalTime.of(hour, 0));
    }

    static Instant at(int day, int hour) {
        return at(FIRST.plusDays(day - 1L), hour);
    }

    /** The first so many of them are qualified. */
    static List<Candidate> people(int count, int qualified) {
        return IntStream.range(0, count)
                .mapToObj(number -> person(number, number < qualified, List.of(), Count.NONE))
                .toList();
    }

    static Candidate person(int number, boolean qualified, List<Candidate.Span> away, Count before) {
        return new Candidate(number + 1, "值班员" + (number + 1), qualified, number, List.of(), away, before);
    }
}
