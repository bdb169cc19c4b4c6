package org.shuniu.calendar.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What must hold for any arrangement, whether read from words or from JSON. */
final class ArrangementChecks {
    private ArrangementChecks() {}

    static List<NoticeProblem> problemsOf(Arrangement arrangement, ToIntFunction<ArrangedDay> lineOf) {
        List<NoticeProblem> problems = new ArrayList<>();
        Map<LocalDate, ArrangedDay> seen = new HashMap<>();
        for (var day : arrangement.days()) {
            int line = lineOf.applyAsInt(day);
            if (!belongsTo(arrangement.year(), day.day())) {
                problems.add(
                        problem(line, day, "calendar.notice.otherYear", day.day(), String.valueOf(arrangement.year())));
            }
            if (day.kind() == DayKind.WORK && !OfficeDays.isWeekend(day.day())) {
                problems.add(problem(line, day, "calendar.notice.worksOnWeekday", day.day()));
            }
            if (seen.put(day.day(), day) != null) {
                problems.add(problem(line, day, "calendar.notice.twice", day.day()));
            }
        }
        if (!arrangement.days().isEmpty()) {
            problems.addAll(missingHolidays(arrangement.year(), seen));
        }
        return problems;
    }

    /** So that a preview can show one cell per day although the text named it twice. */
    static Arrangement withoutRepetition(Arrangement arrangement) {
        Map<LocalDate, ArrangedDay> first = new HashMap<>();
        arrangement.days().forEach(day -> first.putIfAbsent(day.day(), day));
        return new Arrangement(
                arrangement.year(), arrangement.title(), arrangement.reference(), List.copyOf(first.values()));
    }

    private static boolean belongsTo(int year, LocalDate day) {
        return day.getYear() == year || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
    }

    private static List<NoticeProblem> missingHolidays(int year, Map<LocalDate, ArrangedDay> days) {
        return Arrays.stream(LegalHoliday.values())
                .flatMap(holiday -> holiday.days(year))
                .filter(day -> !days.containsKey(day) || days.get(day).kind() == DayKind.WORK)
                .distinct()
                .map(day -> NoticeProblem.hint(1, day.toString(), "calendar.notice.legalDayMissing", day))
                .toList();
    }

    private static NoticeProblem problem(int line, ArrangedDay day, String key, Object... args) {
        return NoticeProblem.blocking(line, day.name(), key, args);
    }
}
