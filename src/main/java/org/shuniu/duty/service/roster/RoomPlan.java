package org.shuniu.duty.service.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Pattern;
import org.shuniu.duty.domain.roster.plan.Place;
import org.shuniu.duty.service.DutySettings;
import org.shuniu.kernel.time.OfficeTime;

/** How a room runs: its shifts by kind of day, fewest officers, rest; where it says nothing, what the settings say. */
public record RoomPlan(List<Pattern> patterns, int officers, Duration rest) {
    /** A shift that lasts until this hour or beyond is a night. */
    private static final LocalTime SMALL_HOURS = LocalTime.of(3, 0);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public RoomPlan {
        patterns = List.copyOf(patterns);
    }

    public static RoomPlan of(DutyRoom room, DutySettings settings) {
        Integer officers = room.minOfficers();
        Integer rest = room.restHours();
        return new RoomPlan(
                room.patterns().isEmpty() ? roundTheClock() : room.patterns(),
                officers == null ? settings.minOfficers() : officers,
                Duration.ofHours(rest == null ? settings.restHours() : rest));
    }

    /** From morning to morning, every day. */
    private static List<Pattern> roundTheClock() {
        return Arrays.stream(DayKind.values())
                .map(kind -> Pattern.of(kind, MORNING, MORNING))
                .toList();
    }

    /** The shifts that begin on this day. */
    List<Place> places(LocalDate day, DayKind kind) {
        return patterns.stream()
                .filter(pattern -> pattern.dayKind() == kind)
                .sorted(Comparator.comparingInt(Pattern::startMinute))
                .map(pattern -> place(day, kind, pattern))
                .toList();
    }

    private static Place place(LocalDate day, DayKind kind, Pattern pattern) {
        var end = pattern.endsNextDay() ? day.plusDays(1) : day;
        var from = OfficeTime.at(day, pattern.startsAt());
        var until = OfficeTime.at(end, pattern.endsAt());
        return new Place(from, until, day, kind, isNight(from, until));
    }

    /** Holds three o'clock in the morning. */
    public static boolean isNight(Instant from, Instant until) {
        var day = OfficeTime.day(from);
        var deep = OfficeTime.at(day, SMALL_HOURS);
        var next = OfficeTime.at(day.plusDays(1), SMALL_HOURS);
        return from.isBefore(deep) && until.isAfter(deep) || until.isAfter(next);
    }

    /** When the first shift of a month begins: what a roster covers starts and ends here. */
    Instant start(YearMonth month) {
        int first = patterns.stream().mapToInt(Pattern::startMinute).min().orElse(0);
        return OfficeTime.at(month.atDay(1), LocalTime.MIN.plusMinutes(first));
    }
}
