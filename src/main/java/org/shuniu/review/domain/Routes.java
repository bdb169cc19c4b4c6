package org.shuniu.review.domain;

import java.util.List;
import java.util.Optional;

/** Routes as the engine needs them. */
public interface Routes {
    /** The active route of the organ for this kind, else the template for all organs; marks it used. */
    Optional<Chosen> choose(long organId, String routeKind);

    /** A version of a route and its steps in order. */
    record Chosen(long routeId, List<StepPlan> steps) {}
}
