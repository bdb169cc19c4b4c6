package org.shuniu.review.domain;

import org.jspecify.annotations.Nullable;
import org.shuniu.review.Mode;

/** What a route says about one step. */
public record StepPlan(
        String kind,
        Who who,
        @Nullable String param,
        Mode mode,
        @Nullable Integer limitDays) {}
