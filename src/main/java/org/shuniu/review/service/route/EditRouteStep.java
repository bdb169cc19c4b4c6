package org.shuniu.review.service.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.review.Mode;
import org.shuniu.review.domain.StepPlan;
import org.shuniu.review.domain.Who;

/** What the process manager says about one step. */
public record EditRouteStep(
        @NotBlank(message = "{review.route.kind.required}") String kind,
        @NotNull(message = "{review.route.who.required}") Who who,
        @Nullable @Size(max = 60) String param,
        @NotNull(message = "{review.route.mode.required}") Mode mode,

        @Nullable
        @Min(value = 1, message = "{review.route.limit.range}")
        @Max(value = 365, message = "{review.route.limit.range}")
        Integer limitDays) {
    public static EditRouteStep blank(String kind) {
        return new EditRouteStep(kind, Who.ROLE_IN_ORGAN, null, Mode.ANY, null);
    }

    StepPlan plan() {
        return new StepPlan(kind, who, who.needsParam() ? param : null, mode, limitDays);
    }

    static EditRouteStep of(RouteStepView step) {
        return new EditRouteStep(step.kind(), step.who(), step.param(), step.mode(), step.limitDays());
    }
}
