package org.shuniu.supervision.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.GoalRate;
import org.shuniu.supervision.domain.goal.measure.LightRule;
import org.shuniu.supervision.domain.goal.measure.Plan;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.domain.goal.measure.QuarterStanding;
import org.shuniu.supervision.domain.goal.measure.ReportState;
import org.shuniu.supervision.domain.goal.measure.Standing;
import org.shuniu.supervision.domain.goal.measure.Values;

/** Progress, light and rate are computed, never typed (SUP-16, SUP-22). */
class GoalMeasureTests {
    private static final LightRule RULE = new LightRule(90);
    private static final LocalDate DUE = LocalDate.parse("2026-04-08");

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 25, 20, 125.0, true",
        "AT_LEAST, 20, 20, 100.0, true",
        "AT_LEAST, 19.999, 20, 99.9, false",
        "AT_LEAST, -3, 20, 0.0, false",
        "AT_LEAST, 0, 0, 100.0, true",
        "AT_LEAST, -1, 0, 0.0, false",
        "AT_MOST, 5, 8, 160.0, true",
        "AT_MOST, 8, 8, 100.0, true",
        "AT_MOST, 8.001, 8, 99.9, false",
        "AT_MOST, 16, 8, 50.0, false",
        "AT_MOST, 0, 0, 100.0, true",
        "AT_MOST, 1, 0, 0.0, false"
    })
    void measuresAgainstTheMilestone(
            Direction direction, BigDecimal value, BigDecimal milestone, String percent, boolean reached) {
        assertThat(direction.percent(value, milestone)).isEqualTo(new BigDecimal(percent));
        assertThat(direction.reached(value, milestone)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "100, CONFIRMED, false, GREEN",
        "90, CONFIRMED, true, YELLOW",
        "89.99, CONFIRMED, false, RED",
        ", NONE, false, GREY",
        ", NONE, true, RED",
        ", RETURNED, true, RED",
        ", WAITING, true, GREY",
        "100, WAITING, true, GREEN"
    })
    void lightsAQuarter(@Nullable BigDecimal confirmed, ReportState state, boolean overdue, Light light) {
        assertThat(RULE.light(Direction.AT_LEAST, new BigDecimal(100), confirmed, state, overdue))
                .isEqualTo(light);
    }

    @Test
    void movesTheThresholdWithTheParameter() {
        assertThat(new LightRule(50)
                        .light(
                                Direction.AT_LEAST,
                                new BigDecimal(100),
                                new BigDecimal(50),
                                ReportState.CONFIRMED,
                                false))
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void standsAsItsLastMeasurableQuarter() {
        var standing = standing("10", "19", null);
        assertThat(standing.light()).isEqualTo(Light.YELLOW);
        assertThat(standing.percent()).isEqualTo(new BigDecimal("95.0"));
        assertThat(standing.isCounted()).isTrue();
        assertThat(standing.isReached()).isFalse();
        assertThat(standing().light()).isEqualTo(Light.GREY);
        assertThat(standing().isCounted()).isFalse();
    }

    @Test
    void sharesTheIndicatorsThatReachTheirMilestone() {
        var rate = GoalRate.of(List.of(standing("10"), standing("9"), standing("10", "20"), standing()));
        assertThat(rate).isEqualTo(new GoalRate(2, 3));
        assertThat(rate.percent()).isEqualTo(66);
        assertThat(rate.plus(new GoalRate(1, 1))).isEqualTo(new GoalRate(3, 4));
        assertThat(new GoalRate(0, 0).percent()).isNull();
    }

    @Test
    void isAsBadAsTheWorstIndicator() {
        assertThat(LightRule.worst(List.of(Light.GREEN, Light.YELLOW, Light.GREY)))
                .isEqualTo(Light.YELLOW);
        assertThat(LightRule.worst(List.of())).isEqualTo(Light.GREY);
    }

    /** Confirmed values of the quarters so far. */
    private static Standing standing(@Nullable String... values) {
        var plan = plan("40", "10", "20", "30", "40");
        var quarters = new ArrayList<QuarterStanding>();
        for (Quarter quarter : Quarter.of(2026)) {
            String value = quarter.number() <= values.length ? values[quarter.number() - 1] : null;
            var state = value == null ? ReportState.NONE : ReportState.CONFIRMED;
            var confirmed = value == null ? null : new BigDecimal(value);
            quarters.add(QuarterStanding.of(
                    quarter,
                    plan,
                    Direction.AT_LEAST,
                    new QuarterStanding.Reported(confirmed, state, DUE, false),
                    RULE));
        }
        return new Standing(quarters);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 40, 10, 20, 30, 40, ''",
        "AT_LEAST, 40, 10, 9, 30, 40, q2",
        "AT_LEAST, 40, 10, 20, 30, 39, q4",
        "AT_LEAST, 40.00, 10, 20, 30, 40, ''",
        "AT_MOST, 5, 8, 7, 6, 5, ''",
        "AT_MOST, 5, 8, 7, 6, 6, q4"
    })
    void refusesNumbersThatContradictEachOther(
            Direction direction, String target, String q1, String q2, String q3, String q4, String field) {
        assertThat(plan(target, q1, q2, q3, q4).problems(direction).stream().map(Refusal::field))
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 1", "2026-06-30, 2", "2026-09-30, 3", "2026-12-31, 4"})
    void endsItsQuarters(LocalDate last, int number) {
        assertThat(new Quarter(2026, number).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"100.0000, 100", "12.5000, 12.5", "0.0000, 0", "1000, 1000"})
    void writesNumbersPlainly(BigDecimal value, String plain) {
        assertThat(Values.plain(value).toString()).isEqualTo(plain);
    }

    private static Plan plan(String target, String q1, String q2, String q3, String q4) {
        return new Plan(
                new BigDecimal(target),
                new BigDecimal(q1),
                new BigDecimal(q2),
                new BigDecimal(q3),
                new BigDecimal(q4),
                null,
                null,
                null,
                null);
    }
}
