package org.shuniu.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.calendar.CalendarFixtures;
import org.shuniu.calendar.Due;

/** The test vectors of the working-day rules. */
class OfficeDaysTests {
    private final OfficeDays days = CalendarFixtures.publishedDays();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,  5, 2026-02-27, false",
        "2026-02-12,  7, 2026-02-28, false",
        "2026-02-13, 15, 2026-03-12, false",
        "2026-01-30, 15, 2026-02-27, false",
        "2026-03-02, 20, 2026-03-30, false",
        "2026-04-30,  3, 2026-05-08, false",
        "2026-06-18,  1, 2026-06-22, false",
        "2026-09-18, 10, 2026-10-09, false",
        "2026-09-30,  3, 2026-10-10, false",
        "2025-01-24,  3, 2025-02-05, false",
        "2025-09-26,  7, 2025-10-13, false",
        "2026-12-25,  5, 2027-01-04, true",
        "2026-12-25,  4, 2026-12-31, false",
        "2027-02-04,  1, 2027-02-09, true",
        "2026-02-13,  0, 2026-02-13, false"
    })
    void countsWorkingDays(LocalDate start, int workingDays, LocalDate due, boolean provisional) {
        assertThat(days.dueAfterWorkingDays(start, workingDays)).isEqualTo(new Due(due, provisional));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10,  3, 2026-05-11, false",
        "2026-11-30,  3, 2027-03-01, true",
        "2026-01-31,  1, 2026-02-28, false",
        "2025-11-30, 12, 2026-11-30, false"
    })
    void countsMonthsToTheCorrespondingDayOrMonthEnd(LocalDate start, int months, LocalDate due, boolean provisional) {
        assertThat(days.dueAfterMonths(start, months)).isEqualTo(new Due(due, provisional));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 30, 2026-07-01, false",
        "2026-02-10,  5, 2026-02-24, false",
        "2026-12-01, 31, 2027-01-04, true",
        "2024-12-31,  2, 2025-01-02, false"
    })
    void countsCalendarDays(LocalDate start, int plus, LocalDate due, boolean provisional) {
        assertThat(days.dueAfterDays(start, plus)).isEqualTo(new Due(due, provisional));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,2026-02-27,5",
        "2026-02-27,2026-02-13,-5",
        "2026-02-13,2026-02-13,0",
        "2026-02-28,2026-03-01,0"
    })
    void countsBetween(LocalDate from, LocalDate to, int workingDays) {
        assertThat(days.workingDaysBetween(from, to)).isEqualTo(workingDays);
    }

    @Test
    void movesTheLastDayOffALocalHoliday() {
        var local = new OfficeDays(Set.of(2026), Map.of(), Map.of(LocalDate.parse("2026-07-01"), "节"));
        assertThat(local.dueAfterDays(LocalDate.parse("2026-06-01"), 30).date()).isEqualTo("2026-07-02");
    }

    @Test
    void refusesToCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.dueAfterDays(LocalDate.parse("2026-06-01"), -1));
    }
}
