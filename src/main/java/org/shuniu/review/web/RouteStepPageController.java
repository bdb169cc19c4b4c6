package org.shuniu.review.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.Mode;
import org.shuniu.review.service.route.EditRouteStep;
import org.shuniu.review.service.route.RouteQueries;
import org.shuniu.review.service.route.RouteService;
import org.shuniu.review.service.route.RouteView;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a draft: add, change, remove. Position 0 is a new step. */
@PageController
@RequestMapping("/routes/{id}/steps")
class RouteStepPageController {
    private static final String FORM = "review/route-step";

    private final RouteQueries queries;
    private final RouteService routes;

    RouteStepPageController(RouteQueries queries, RouteService routes) {
        this.queries = queries;
        this.routes = routes;
    }

    @GetMapping("/{position}")
    String form(@PathVariable long id, @PathVariable int position, @CurrentActor Actor actor, Model model) {
        RouteView view = queries.view(id, actor);
        model.addAttribute("form", StepForm.of(position == 0 ? blank(view) : view.step(position)));
        return form(view, position, null, actor, model);
    }

    @PostMapping("/{position}")
    String save(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam int edition,
            @RequestParam(defaultValue = "0") int after,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors() || !saved(id, position, edition, after, form, actor, errors)) {
            return form(queries.view(id, actor), position, after, actor, model);
        }
        Notice.success("review.route.notice.changed").into(next);
        return "redirect:/routes/" + id;
    }

    private boolean saved(
            long id, int position, int edition, int after, StepForm form, Actor actor, BindingResult errors) {
        try {
            if (position == 0) {
                routes.add(id, edition, after, form.command(), actor);
            } else {
                routes.edit(id, edition, position, form.command(), actor);
            }
            return true;
        } catch (InvalidException e) {
            FormErrors.into(errors, StepForm.besideHandler(e));
            return false;
        }
    }

    @PostMapping("/{position}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam int edition,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        routes.remove(id, edition, position, actor);
        Notice.success("review.route.notice.changed").into(next);
        return "redirect:/routes/" + id;
    }

    private static EditRouteStep blank(RouteView view) {
        String kind = view.addable().stream().findFirst().orElseThrow(NotFoundException::new);
        return EditRouteStep.blank(kind);
    }

    private String form(RouteView view, int position, @Nullable Integer after, Actor actor, Model model) {
        if (!view.editable()) {
            throw new NotFoundException();
        }
        List<String> kinds =
                position == 0 ? view.addable() : List.of(view.step(position).kind());
        model.addAttribute("view", view);
        model.addAttribute("position", position);
        model.addAttribute("after", after == null ? view.steps().size() : after);
        model.addAttribute("kinds", options("review.step.", kinds.stream()));
        model.addAttribute("handlers", StepHandlers.of(queries.colleagues(actor)));
        model.addAttribute(
                "modes", options("review.mode.", Arrays.stream(Mode.values()).map(Enum::name)));
        return FORM;
    }

    private static List<Option> options(String prefix, Stream<String> values) {
        return values.map(value -> Option.key(value, prefix + value)).toList();
    }
}
