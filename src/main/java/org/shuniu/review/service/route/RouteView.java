package org.shuniu.review.service.route;

import java.util.List;
import org.shuniu.kernel.error.NotFoundException;

/** A version of a route with its steps and the other versions of the same route. */
public record RouteView(
        RouteRow route, List<RouteStepView> steps, List<RouteRow> versions, List<String> addable, boolean editable) {
    /** The step at this place, as its form begins; 404 when there is none. */
    public EditRouteStep step(int position) {
        return steps.stream()
                .filter(step -> step.position() == position)
                .findFirst()
                .map(EditRouteStep::of)
                .orElseThrow(NotFoundException::new);
    }
}
