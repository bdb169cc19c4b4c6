package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.Plan;

/**
 * Other numbers for an indicator that is issued; the former ones are kept beside them.
 *
 * @param version the task's, as the form was drawn
 */
public record AdjustIndicator(
        @Amount @Nullable BigDecimal target,
        @Amount @Nullable BigDecimal q1,
        @Amount @Nullable BigDecimal q2,
        @Amount @Nullable BigDecimal q3,
        @Amount @Nullable BigDecimal q4,

        @Size(max = 200, message = "{goal.text.long}") @Nullable
        String q1Words,

        @Size(max = 200, message = "{goal.text.long}") @Nullable
        String q2Words,

        @Size(max = 200, message = "{goal.text.long}") @Nullable
        String q3Words,

        @Size(max = 200, message = "{goal.text.long}") @Nullable
        String q4Words,

        @NotBlank(message = "{goal.reason.required}") @Size(max = 1000, message = "{goal.text.long}")
        String reason,

        int version) {

    public static AdjustIndicator from(Plan plan, int version) {
        // @formatter:off
        return new AdjustIndicator(plan.target(), plan.q1(), plan.q2(), plan.q3(), plan.q4(), plan.q1Words(),
                plan.q2Words(), plan.q3Words(), plan.q4Words(), "", version);
        // @formatter:on
    }

    public Plan plan() {
        return Plans.of(target, q1, q2, q3, q4, q1Words, q2Words, q3Words, q4Words);
    }
}
