package org.shuniu.review.service.route;

import java.util.List;

/** A version of a route with its steps and the other versions of the same route. */
public record RouteView(
        RouteRow route, List<RouteStepView> steps, List<RouteRow> versions, List<String> addable, boolean editable) {}
