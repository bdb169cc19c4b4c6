package org.shuniu.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.counter.HomeCounter.Days;

class DaysTests {
    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void countFromNewYearUntilToday() {
        assertThat(Days.until(LocalDate.parse("2026-11-23"))).isEqualTo(days("2026-01-01", "2026-11-23"));
        assertThat(Days.until(LocalDate.parse("2027-01-01"))).isEqualTo(days("2027-01-01", "2027-01-01"));
    }

    @Test
    void areTheSameDaysOfTheYearBeforeOnALeapDayToo() {
        assertThat(Days.until(LocalDate.parse("2028-02-29")).yearBefore()).isEqualTo(days("2027-01-01", "2027-02-28"));
        assertThat(Days.until(LocalDate.parse("2029-02-28")).yearBefore()).isEqualTo(days("2028-01-01", "2028-02-28"));
    }
}
