package org.shuniu.supervision.domain.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueCountTests {
    private static final LocalDate START = LocalDate.parse("2026-12-01");
    private static final LocalDate DUE = LocalDate.parse("2026-12-15");

    @Test
    void countsAStopOfTheClockInWorkingDaysAfterwards() {
        assertThat(DueCount.CHOSEN.later(DUE, 3)).isEqualTo(DueCount.working(DUE, 3));
        assertThat(DueCount.working(START, 10).later(DUE, 3)).isEqualTo(DueCount.working(START, 13));
        assertThat(DueCount.calendar(START, 14).later(DUE, 3)).isEqualTo(new DueCount(START, 14, 3));
        assertThat(DueCount.calendar(START, 14).later(DUE, 3).later(DUE, 2)).isEqualTo(new DueCount(START, 14, 5));
    }

    @Test
    void leavesTheDateAloneWhenNoWorkingDayPassed() {
        assertThat(DueCount.CHOSEN.later(DUE, 0)).isEqualTo(DueCount.CHOSEN);
        assertThat(DueCount.working(START, 10).later(DUE, 0)).isEqualTo(DueCount.working(START, 10));
    }
}
