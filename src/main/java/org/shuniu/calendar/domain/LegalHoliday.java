package org.shuniu.calendar.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The thirteen legal holidays (全国年节及纪念日放假办法 第二条, as of 2025). They stand in for the notice in a year that is
 * not loaded; days made up for weekends are left to the notice, which alone says where they fall.
 *
 * <p>Lunar dates are a table for 2025 to 2035, checked against computed new moons in Beijing time; outside of it only
 * the solar holidays are known. 清明 follows the formula that holds for 2000 to 2099.
 */
public enum LegalHoliday {
    NEW_YEAR,
    SPRING_FESTIVAL,
    QINGMING,
    LABOUR_DAY,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL_DAY;

    private record Lunar(MonthDay springFestival, MonthDay dragonBoat, MonthDay midAutumn) {}

    // @formatter:off
    private static final Map<Integer, Lunar> LUNAR = Map.ofEntries(
            lunar(2025, 1, 29, 5, 31, 10,  6),
            lunar(2026, 2, 17, 6, 19,  9, 25),
            lunar(2027, 2,  6, 6,  9,  9, 15),
            lunar(2028, 1, 26, 5, 28, 10,  3),
            lunar(2029, 2, 13, 6, 16,  9, 22),
            lunar(2030, 2,  3, 6,  5,  9, 12),
            lunar(2031, 1, 23, 6, 24, 10,  1),
            lunar(2032, 2, 11, 6, 12,  9, 19),
            lunar(2033, 1, 31, 6,  1,  9,  8),
            lunar(2034, 2, 19, 6, 20,  9, 27),
            lunar(2035, 2,  8, 6, 10,  9, 16));
    // @formatter:on

    /** The legal holiday that falls on this day, if any. */
    public static Optional<LegalHoliday> on(LocalDate day) {
        return Stream.of(values())
                .filter(holiday -> holiday.days(day.getYear()).anyMatch(day::equals))
                .findFirst();
    }

    /** The days of this holiday in a year; empty where the table does not know a lunar date. */
    public Stream<LocalDate> days(int year) {
        return switch (this) {
            case NEW_YEAR -> run(LocalDate.of(year, 1, 1), 1);
            case SPRING_FESTIVAL -> lunarRun(year, LUNAR.get(year), -1, 4);
            case QINGMING -> year < 2000 || year > 2099 ? Stream.empty() : run(qingming(year), 1);
            case LABOUR_DAY -> run(LocalDate.of(year, 5, 1), 2);
            case DRAGON_BOAT, MID_AUTUMN -> lunarRun(year, LUNAR.get(year), 0, 1);
            case NATIONAL_DAY -> run(LocalDate.of(year, 10, 1), 3);
        };
    }

    private Stream<LocalDate> lunarRun(int year, @Nullable Lunar dates, int offset, int length) {
        if (dates == null) {
            return Stream.empty();
        }
        var feast =
                switch (this) {
                    case SPRING_FESTIVAL -> dates.springFestival();
                    case DRAGON_BOAT -> dates.dragonBoat();
                    default -> dates.midAutumn();
                };
        return run(feast.atYear(year).plusDays(offset), length);
    }

    private static Stream<LocalDate> run(LocalDate first, int length) {
        return first.datesUntil(first.plusDays(length));
    }

    private static LocalDate qingming(int year) {
        int yearOfCentury = year - 2000;
        return LocalDate.of(year, 4, (int) (yearOfCentury * 0.2422 + 4.81) - yearOfCentury / 4);
    }

    private static Map.Entry<Integer, Lunar> lunar(int year, int... monthsAndDays) {
        return Map.entry(
                year,
                new Lunar(
                        MonthDay.of(monthsAndDays[0], monthsAndDays[1]),
                        MonthDay.of(monthsAndDays[2], monthsAndDays[3]),
                        MonthDay.of(monthsAndDays[4], monthsAndDays[5])));
    }
}
