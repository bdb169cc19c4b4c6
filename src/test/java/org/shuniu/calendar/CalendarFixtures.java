package org.shuniu.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuniu.calendar.domain.ArrangedDay;
import org.shuniu.calendar.domain.DayKind;
import org.shuniu.calendar.domain.OfficeDays;

/** The published days of 2025 and 2026, written down apart from the shipped data so that they check each other. */
public final class CalendarFixtures {
    private CalendarFixtures() {}

    public static OfficeDays publishedDays() {
        Map<LocalDate, ArrangedDay> days = new HashMap<>();
        off(days, "2025-01-01", 1);
        off(days, "2025-01-28", 8);
        off(days, "2025-04-04", 3);
        off(days, "2025-05-01", 5);
        off(days, "2025-05-31", 3);
        off(days, "2025-10-01", 8);
        off(days, "2026-01-01", 3);
        off(days, "2026-02-15", 9);
        off(days, "2026-04-04", 3);
        off(days, "2026-05-01", 5);
        off(days, "2026-06-19", 3);
        off(days, "2026-09-25", 3);
        off(days, "2026-10-01", 7);
        work(days, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        work(days, "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        return new OfficeDays(Set.of(2025, 2026), days, Map.of());
    }

    private static void off(Map<LocalDate, ArrangedDay> days, String first, int length) {
        var start = LocalDate.parse(first);
        start.datesUntil(start.plusDays(length)).forEach(day -> days.put(day, new ArrangedDay(day, DayKind.OFF, "节")));
    }

    private static void work(Map<LocalDate, ArrangedDay> days, String... dates) {
        for (var date : dates) {
            var day = LocalDate.parse(date);
            days.put(day, new ArrangedDay(day, DayKind.WORK, "节"));
        }
    }
}
