package org.shuniu.supervision.domain.goal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;

/**
 * One indicator in one quarter.
 *
 * @param milestone cumulative
 * @param dueOn by which the unit reports it
 * @param value what was confirmed, null while nothing is
 * @param percent of the milestone
 */
public record QuarterStanding(
        int quarter,
        BigDecimal milestone,
        @Nullable String words,
        LocalDate dueOn,
        ReportState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal percent,
        Light light) {
    public boolean isMeasured() {
        return light != Light.GREY;
    }

    public boolean isReached() {
        return light == Light.GREEN;
    }

    public static QuarterStanding of(
            Quarter quarter, Plan plan, Direction direction, Reported reported, LightRule rule) {
        var milestone = plan.milestone(quarter.number());
        var value = reported.confirmed();
        return new QuarterStanding(
                quarter.number(),
                milestone,
                plan.words(quarter.number()),
                reported.dueOn(),
                reported.state(),
                value,
                value == null ? null : direction.percent(value, milestone),
                rule.light(direction, milestone, value, reported.state(), reported.overdue()));
    }

    /** What is known of the quarter's report. */
    public record Reported(@Nullable BigDecimal confirmed, ReportState state, LocalDate dueOn, boolean overdue) {}
}
