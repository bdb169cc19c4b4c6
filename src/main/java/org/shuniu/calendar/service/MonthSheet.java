package org.shuniu.calendar.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.domain.ArrangedDay;
import org.shuniu.calendar.domain.DayKind;
import org.shuniu.calendar.domain.OfficeDays;
import org.shuniu.calendar.service.MonthView.Cell;
import org.shuniu.calendar.service.MonthView.Look;

/** Lays the days of a year out as twelve tables. */
final class MonthSheet {
    private static final int WEEK = 7;

    private final OfficeDays days;
    private final LocalDate today;

    private MonthSheet(OfficeDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    static List<MonthView> of(int year, OfficeDays days, LocalDate today) {
        var sheet = new MonthSheet(days, today);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> sheet.month(YearMonth.of(year, month)))
                .toList();
    }

    private MonthView month(YearMonth month) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        List<@Nullable Cell> week = emptyWeek();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            int column = date.getDayOfWeek().getValue() - 1;
            if (column == 0 && day > 1) {
                weeks.add(week);
                week = emptyWeek();
            }
            week.set(column, cell(date));
        }
        weeks.add(week);
        int working = (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(days::isWorkingDay)
                .count();
        return new MonthView(month.getMonthValue(), working, weeks);
    }

    private static List<@Nullable Cell> emptyWeek() {
        List<@Nullable Cell> week = new ArrayList<>();
        for (int column = 0; column < WEEK; column++) {
            week.add(null);
        }
        return week;
    }

    private Cell cell(LocalDate date) {
        var arranged = days.arranged(date).orElse(null);
        var local = days.localHoliday(date).orElse(null);
        var legal = days.legalHolidayOfUnloadedYear(date).orElse(null);
        var look = look(date, arranged, local != null, legal != null);
        String name = local != null ? local : arranged != null ? arranged.name() : null;
        String nameKey = name == null && legal != null ? "calendar.holiday." + legal : null;
        return new Cell(date.getDayOfMonth(), date.toString(), look, date.equals(today), name, nameKey);
    }

    private static Look look(LocalDate date, @Nullable ArrangedDay arranged, boolean local, boolean legal) {
        if (local) {
            return Look.LOCAL_HOLIDAY;
        }
        if (arranged != null) {
            return arranged.kind() == DayKind.OFF ? Look.OFF : Look.WORKING_WEEKEND;
        }
        if (legal) {
            return Look.PROVISIONAL_HOLIDAY;
        }
        return OfficeDays.isWeekend(date) ? Look.WEEKEND : Look.WORKDAY;
    }
}
