package org.shuniu.meeting.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.shuniu.rules.RuleInForce;

/** MTG-03: the end of December before the year, or a day in January of the year where the rule says so. */
class PlanDeadlineTests {
    private static PlanDeadline deadline(int month, int day) {
        var rules = mock(MeetingRules.class);
        when(rules.rule("M14"))
                .thenReturn(Optional.of(new RuleInForce(
                        "M14",
                        "年度会议计划",
                        Finding.Severity.WARN,
                        false,
                        Map.of("deadlineMonth", month, "deadlineDay", day),
                        "")));
        return new PlanDeadline(rules);
    }

    @Test
    void isTheEndOfTheYearBefore() {
        var deadline = deadline(12, 31);
        assertThat(deadline.of(2027)).isEqualTo("2026-12-31");
        assertThat(deadline.lateDays(2027, LocalDate.of(2027, 1, 4))).isEqualTo(4);
        assertThat(deadline.next(LocalDate.of(2026, 12, 31))).isEqualTo(2027);
        assertThat(deadline.next(LocalDate.of(2027, 1, 1))).isEqualTo(2028);
    }

    @Test
    void isInJanuaryOfTheYearItself() {
        var deadline = deadline(1, 10);
        assertThat(deadline.of(2027)).isEqualTo("2027-01-10");
        assertThat(deadline.lateDays(2027, LocalDate.of(2026, 12, 31))).isZero();
        assertThat(deadline.lateDays(2027, LocalDate.of(2027, 1, 11))).isEqualTo(1);
        assertThat(deadline.next(LocalDate.of(2026, 12, 26))).isEqualTo(2027);
        assertThat(deadline.next(LocalDate.of(2027, 1, 10))).isEqualTo(2027);
        assertThat(deadline.next(LocalDate.of(2027, 1, 11))).isEqualTo(2028);
    }
}
