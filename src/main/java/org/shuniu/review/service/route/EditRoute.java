package org.shuniu.review.service.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All steps of a draft, in order. */
public record EditRoute(int edition, @NotNull List<@Valid EditRouteStep> steps) {
    public EditRoute {
        steps = List.copyOf(steps);
    }
}
