package org.shuniu.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shuniu.calendar.Due;

/**
 * Every day as the office knows it now: local holiday, else the newest notice, else the plain week; in a year without a
 * notice the legal holidays, too. Counting follows 民法典 第二百零一条 to 第二百零三条.
 */
public final class OfficeDays {
    private final Set<Integer> loadedYears;
    private final Map<LocalDate, ArrangedDay> arranged;
    private final Map<LocalDate, String> local;

    public OfficeDays(Set<Integer> loadedYears, Map<LocalDate, ArrangedDay> arranged, Map<LocalDate, String> local) {
        this.loadedYears = Set.copyOf(loadedYears);
        this.arranged = Map.copyOf(arranged);
        this.local = Map.copyOf(local);
    }

    public boolean isLoaded(int year) {
        return loadedYears.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (local.containsKey(day)) {
            return false;
        }
        var ofNotice = arranged.get(day);
        if (ofNotice != null) {
            return ofNotice.kind() == DayKind.WORK;
        }
        return !isWeekend(day) && legalHolidayOfUnloadedYear(day).isEmpty();
    }

    public Due dueAfterWorkingDays(LocalDate start, int workingDays) {
        requireCount(workingDays);
        var day = start;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return moved(start, day);
    }

    public Due dueAfterDays(LocalDate start, int days) {
        requireCount(days);
        return moved(start, start.plusDays(days));
    }

    public Due dueAfterMonths(LocalDate start, int months) {
        requireCount(months);
        return moved(start, start.plusMonths(months));
    }

    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public Optional<ArrangedDay> arranged(LocalDate day) {
        return Optional.ofNullable(arranged.get(day));
    }

    public Optional<String> localHoliday(LocalDate day) {
        return Optional.ofNullable(local.get(day));
    }

    public Optional<LegalHoliday> legalHolidayOfUnloadedYear(LocalDate day) {
        return isLoaded(day.getYear()) ? Optional.empty() : LegalHoliday.on(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Due moved(LocalDate start, LocalDate last) {
        var day = last;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return new Due(day, touchesUnloadedYear(start, day));
    }

    /** The start day is not counted, so its own year does not matter. */
    private boolean touchesUnloadedYear(LocalDate start, LocalDate due) {
        var firstCounted = start.equals(due) ? due : start.plusDays(1);
        return IntStream.rangeClosed(firstCounted.getYear(), due.getYear()).anyMatch(year -> !isLoaded(year));
    }

    private static void requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts forward only: " + count);
        }
    }
}
