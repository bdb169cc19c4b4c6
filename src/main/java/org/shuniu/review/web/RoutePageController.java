package org.shuniu.review.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.service.route.RouteQueries;
import org.shuniu.review.service.route.RouteService;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Routes and their versions, for the process manager. */
@PageController
@RequestMapping("/routes")
class RoutePageController {
    private final RouteQueries queries;
    private final RouteService routes;

    RoutePageController(RouteQueries queries, RouteService routes) {
        this.queries = queries;
        this.routes = routes;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("routes", queries.list(actor));
        return "review/routes";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.view(id, actor));
        return "review/route";
    }

    @PostMapping("/{id}/versions")
    String draft(@PathVariable long id, @CurrentActor Actor actor) {
        return "redirect:/routes/" + routes.draft(id, actor);
    }

    @PostMapping("/{id}/activation")
    String activate(
            @PathVariable long id, @RequestParam int edition, @CurrentActor Actor actor, RedirectAttributes next) {
        routes.activate(id, edition, actor);
        Notice.success("review.route.notice.activated").into(next);
        return "redirect:/routes/" + id;
    }

    @PostMapping("/{id}/removal")
    String discard(
            @PathVariable long id, @RequestParam int edition, @CurrentActor Actor actor, RedirectAttributes next) {
        routes.discard(id, edition, actor);
        Notice.success("review.route.notice.discarded").into(next);
        return "redirect:/routes";
    }
}
