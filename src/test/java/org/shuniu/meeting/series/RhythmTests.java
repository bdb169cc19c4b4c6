package org.shuniu.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.meeting.domain.series.Rhythm;

class RhythmTests {
    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   2026-01-31, 2026-02-28, 2026-02-01, 2026-02-28, 2026-02-28",
        "MONTHLY,   2026-01-31, 2028-02-10, 2028-02-01, 2028-02-29, 2028-02-29",
        "MONTHLY,   2026-01-31, 2026-03-01, 2026-03-01, 2026-03-31, 2026-03-31",
        "MONTHLY,   2026-05-13, 2026-04-30, 2026-04-01, 2026-04-13, 2026-04-30",
        "QUARTERLY, 2026-02-10, 2026-04-30, 2026-02-01, 2026-02-10, 2026-04-30",
        "QUARTERLY, 2026-02-10, 2026-05-01, 2026-05-01, 2026-05-10, 2026-07-31",
        "YEARLY,    2026-04-12, 2028-03-31, 2027-04-01, 2027-04-12, 2028-03-31"
    })
    void knowsThePeriodItsDayAndItsEnd(
            Rhythm rhythm, LocalDate firstOn, LocalDate today, LocalDate period, LocalDate day, LocalDate end) {
        assertThat(rhythm.period(firstOn, today)).isEqualTo(period);
        assertThat(rhythm.day(firstOn, period)).isEqualTo(day);
        assertThat(rhythm.end(period)).isEqualTo(end);
    }

    @Test
    void hasNoPeriodBeforeTheFirstMeeting() {
        var first = LocalDate.of(2026, 3, 12);
        assertThat(Rhythm.MONTHLY.periods(first, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(Rhythm.MONTHLY.periods(first, LocalDate.of(2026, 4, 1)))
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    }
}
