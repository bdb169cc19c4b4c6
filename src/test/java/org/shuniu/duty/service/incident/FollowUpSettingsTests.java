package org.shuniu.duty.service.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.kernel.time.OfficeTime;

/** 续报 before 08:00 and 17:00 (decision 4, duty.followup). */
class FollowUpSettingsTests {
    private static final FollowUpSettings TWICE =
            new FollowUpSettings(List.of(LocalTime.of(17, 0), LocalTime.of(8, 0)), IncidentLevel.LARGER, 120);

    private static Instant at(String minute) {
        return OfficeTime.typed(minute).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-18T22:37, 2026-07-19T08:00",
        "2026-07-19T05:59, 2026-07-19T08:00",
        "2026-07-19T06:00, 2026-07-19T17:00",
        "2026-07-19T08:01, 2026-07-19T17:00",
        "2026-07-19T16:00, 2026-07-20T08:00"
    })
    void isDueByTheNextTimeThatTheLastReportDoesNotStandFor(String reported, String due) {
        assertThat(TWICE.dueAfter(at(reported))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-19T05:59, 2026-07-18T15:00",
        "2026-07-19T06:00, 2026-07-19T06:00",
        "2026-07-19T12:00, 2026-07-19T06:00",
        "2026-07-19T15:00, 2026-07-19T15:00"
    })
    void asksWhoHasNotReportedForTheTimeThatIsNear(String now, String before) {
        assertThat(TWICE.reportedBefore(at(now))).isEqualTo(at(before));
    }

    @Test
    void asksNobodyWhereNoTimesAreSet() {
        var never = new FollowUpSettings(List.of(), IncidentLevel.LARGER, 120);
        assertThat(never.dueAfter(at("2026-07-18T22:37"))).isNull();
        assertThat(never.reportedBefore(at("2026-07-18T22:37"))).isEqualTo(Instant.EPOCH);
        assertThat(TWICE.levels()).containsExactly("LARGER", "MAJOR", "EXTRAORDINARY");
    }
}
