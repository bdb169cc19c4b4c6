package org.shuniu.review.web;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.review.service.route.EditRoute;
import org.shuniu.review.service.route.RouteQueries;
import org.shuniu.review.service.route.RouteRow;
import org.shuniu.review.service.route.RouteService;
import org.shuniu.review.service.route.RouteView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/routes")
class RouteApiController {
    private final RouteQueries queries;
    private final RouteService routes;

    RouteApiController(RouteQueries queries, RouteService routes) {
        this.queries = queries;
        this.routes = routes;
    }

    @GetMapping
    List<RouteRow> list(@CurrentActor Actor actor) {
        return queries.list(actor);
    }

    @GetMapping("/{id}")
    RouteView view(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(id, actor);
    }

    /** A draft of the next version, copied from this one. */
    @PostMapping("/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    RouteView draft(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(routes.draft(id, actor), actor);
    }

    @PutMapping("/{id}/steps")
    RouteView replace(@PathVariable long id, @Valid @RequestBody EditRoute command, @CurrentActor Actor actor) {
        routes.replace(id, command, actor);
        return queries.view(id, actor);
    }

    @PostMapping("/{id}/activation")
    RouteView activate(@PathVariable long id, @RequestParam int edition, @CurrentActor Actor actor) {
        routes.activate(id, edition, actor);
        return queries.view(id, actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @RequestParam int edition, @CurrentActor Actor actor) {
        routes.discard(id, edition, actor);
    }
}
