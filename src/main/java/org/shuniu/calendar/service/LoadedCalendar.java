package org.shuniu.calendar.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.calendar.domain.CalendarYearRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts with the years that are loaded at this moment, in the caller's transaction where there is one. */
@Service
@Transactional(readOnly = true)
class LoadedCalendar implements WorkingCalendar {
    private final CalendarYearRepository years;

    LoadedCalendar(CalendarYearRepository years) {
        this.years = years;
    }

    @Override
    public Due dueAfterWorkingDays(LocalDate start, int workingDays) {
        return years.officeDays().dueAfterWorkingDays(start, workingDays);
    }

    /** Reads the calendar once for all of them. */
    @Override
    public List<Due> duesAfterWorkingDays(List<LocalDate> starts, int workingDays) {
        var days = years.officeDays();
        return starts.stream()
                .map(start -> days.dueAfterWorkingDays(start, workingDays))
                .toList();
    }

    @Override
    public Due dueAfterDays(LocalDate start, int days) {
        return years.officeDays().dueAfterDays(start, days);
    }

    @Override
    public Due dueAfterMonths(LocalDate start, int months) {
        return years.officeDays().dueAfterMonths(start, months);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return years.officeDays().isWorkingDay(day);
    }

    /** Reads the calendar once for the whole span. */
    @Override
    public Set<LocalDate> workingDays(LocalDate from, LocalDate to) {
        var days = years.officeDays();
        return from.datesUntil(to.plusDays(1)).filter(days::isWorkingDay).collect(Collectors.toSet());
    }

    @Override
    public boolean isLoaded(int year) {
        return years.officeDays().isLoaded(year);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return years.officeDays().workingDaysBetween(from, to);
    }
}
