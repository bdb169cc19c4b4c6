package org.shuniu.review.service.route;

import org.jspecify.annotations.Nullable;
import org.shuniu.review.Mode;
import org.shuniu.review.domain.Who;

/**
 * One step of a route.
 *
 * @param paramName the person's name, for a step by person or post
 * @param required cannot be left out
 */
public record RouteStepView(
        int position,
        String kind,
        Who who,
        @Nullable String param,
        @Nullable String paramName,
        Mode mode,
        @Nullable Integer limitDays,
        boolean required) {}
