package org.shuniu.supervision.service.goal.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;
import org.shuniu.supervision.domain.goal.measure.QuarterStanding;
import org.shuniu.supervision.service.goal.command.AdjustIndicator;
import org.shuniu.supervision.service.goal.command.PlanIndicator;

/**
 * One indicator with what was planned, adjusted and reported.
 *
 * @param original the plan as issued, where it has been adjusted since
 * @param percent of the milestone of the last quarter that can be measured
 */
public record IndicatorView(
        long id,
        String name,
        String measure,
        Direction direction,
        Plan plan,
        @Nullable Plan original,
        Light light,
        @Nullable BigDecimal percent,
        List<QuarterStanding> quarters,
        List<ReportLine> reports,
        List<Adjustment> adjustments) {

    /** What it was before, and why it was changed. */
    public record Adjustment(Plan former, String reason, String by, LocalDate on) {}

    public IndicatorView {
        quarters = List.copyOf(quarters);
        reports = List.copyOf(reports);
        adjustments = List.copyOf(adjustments);
    }

    /** The form as it stands. */
    public PlanIndicator form(int version) {
        // @formatter:off
        return new PlanIndicator(name, measure, direction, plan.target(), plan.q1(), plan.q2(), plan.q3(), plan.q4(),
                plan.q1Words(), plan.q2Words(), plan.q3Words(), plan.q4Words(), version);
        // @formatter:on
    }

    public AdjustIndicator adjustment(int version) {
        return AdjustIndicator.from(plan, version);
    }
}
