package org.shuniu.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Mode;
import org.shuniu.review.domain.Who;
import org.shuniu.review.service.route.EditRouteStep;

/**
 * A step as the page asks for it: who handles it is one choice, {@code PERSON:29} or {@code CHOSEN}, so that nobody
 * has to know a number.
 */
record StepForm(
        @NotBlank(message = "{review.route.kind.required}") String kind,
        @NotBlank(message = "{review.route.who.required}") String handler,
        @NotNull(message = "{review.route.mode.required}") Mode mode,

        @Nullable
        @Min(value = 1, message = "{review.route.limit.range}")
        @Max(value = 365, message = "{review.route.limit.range}")
        Integer limitDays) {

    static StepForm of(EditRouteStep step) {
        return new StepForm(step.kind(), choice(step.who(), step.param()), step.mode(), step.limitDays());
    }

    static String choice(Who who, @Nullable Object param) {
        return param == null ? who.name() : who.name() + ":" + param;
    }

    EditRouteStep command() {
        String[] parts = handler.split(":", 2);
        return new EditRouteStep(kind, who(parts[0]), parts.length > 1 ? parts[1] : null, mode, limitDays);
    }

    private static Who who(String name) {
        for (Who who : Who.values()) {
            if (who.name().equals(name)) {
                return who;
            }
        }
        throw new InvalidException(new Refusal("review.route.who.required").at("handler"));
    }

    /** The service speaks of who and its parameter; here both are one field. */
    static InvalidException besideHandler(InvalidException refused) {
        return new InvalidException(refused.problems().stream()
                .map(problem -> List.of("who", "param").contains(String.valueOf(problem.field()))
                        ? problem.at("handler")
                        : problem)
                .toList());
    }
}
