package org.shuniu.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.calendar.CalendarFixtures;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.calendar.domain.CalendarYearRepository;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The shipped years, read from the migrated database. */
@RepositoryTest
@Import({CalendarYearRepository.class, LoadedCalendar.class})
class LoadedCalendarTests {
    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private CalendarYearRepository years;

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void shipsThePublishedYears(int year) {
        var published = CalendarFixtures.publishedDays();
        var shipped = years.officeDays();
        assertThat(shipped.isLoaded(year)).isTrue();
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .allSatisfy(day -> assertThat(shipped.isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(published.isWorkingDay(day)));
    }

    @Test
    void countsWithTheShippedYears() {
        assertThat(calendar.dueAfterWorkingDays(LocalDate.parse("2026-02-12"), 7))
                .isEqualTo(new Due(LocalDate.parse("2026-02-28"), false));
        assertThat(calendar.dueAfterMonths(LocalDate.parse("2026-11-30"), 3))
                .isEqualTo(new Due(LocalDate.parse("2027-03-01"), true));
        assertThat(calendar.workingDaysBetween(LocalDate.parse("2026-02-13"), LocalDate.parse("2026-02-27")))
                .isEqualTo(5);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(calendar.isLoaded(2027)).isFalse();
    }
}
