package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;

/**
 * An indicator of a draft, new or described anew; milestones are cumulative, the last one is the target.
 *
 * @param version the task's, as the form was drawn
 */
public record PlanIndicator(
        @NotBlank(message = "{goal.indicator.required}") @Size(max = 100, message = "{goal.text.long}")
        String name,

        @NotBlank(message = "{goal.measure.required}") @Size(max = 20, message = "{goal.text.long}")
        String measure,

        @NotNull(message = "{goal.direction.required}") @Nullable
        Direction direction,

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

        int version) {

    public static PlanIndicator blank(int version) {
        // @formatter:off
        return new PlanIndicator("", "", Direction.AT_LEAST, null, null, null, null, null, null, null, null, null,
                version);
        // @formatter:on
    }

    public Plan plan() {
        return Plans.of(target, q1, q2, q3, q4, q1Words, q2Words, q3Words, q4Words);
    }
}
