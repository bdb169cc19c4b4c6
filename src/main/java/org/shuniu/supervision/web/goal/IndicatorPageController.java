package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.command.AdjustIndicator;
import org.shuniu.supervision.service.goal.command.PlanIndicator;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Indicators of a task: planned in a draft, adjusted once issued. */
@PageController
@RequestMapping("/goals/{id}/indicators")
class IndicatorPageController {
    private final IndicatorService indicators;
    private final GoalScreen screen;

    IndicatorPageController(IndicatorService indicators, GoalScreen screen) {
        this.indicators = indicators;
        this.screen = screen;
    }

    @GetMapping("/new")
    String blank(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var goal = screen.goals().forStep(new GoalId(id), GoalAction.EDIT, actor);
        model.addAttribute("form", PlanIndicator.blank(goal.version()));
        return form(id, null, actor, model);
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanIndicator form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> indicators.add(new GoalId(id), form, actor));
        return done ? done(id, next) : form(id, null, actor, model);
    }

    @GetMapping("/{indicator}/edit")
    String edit(@PathVariable long id, @PathVariable long indicator, @CurrentActor Actor actor, Model model) {
        var goal = screen.goals().forStep(new GoalId(id), GoalAction.EDIT, actor);
        var one = screen.goals().indicator(new GoalId(id), indicator, actor);
        model.addAttribute("form", one.form(goal.version()));
        return form(id, indicator, actor, model);
    }

    @PostMapping("/{indicator}/edit")
    String change(
            @PathVariable long id,
            @PathVariable long indicator,
            @Valid @ModelAttribute("form") PlanIndicator form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> indicators.change(new GoalId(id), indicator, form, actor));
        return done ? done(id, next) : form(id, indicator, actor, model);
    }

    @PostMapping("/{indicator}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable long indicator,
            @RequestParam int version,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        indicators.remove(new GoalId(id), indicator, version, actor);
        return done(id, next);
    }

    @GetMapping("/{indicator}/adjustment")
    String askToAdjust(@PathVariable long id, @PathVariable long indicator, @CurrentActor Actor actor, Model model) {
        var goal = screen.goals().forStep(new GoalId(id), GoalAction.ADJUST, actor);
        var one = screen.goals().indicator(new GoalId(id), indicator, actor);
        model.addAttribute("form", one.adjustment(goal.version()));
        return adjustment(id, indicator, actor, model);
    }

    @PostMapping("/{indicator}/adjustment")
    String adjust(
            @PathVariable long id,
            @PathVariable long indicator,
            @Valid @ModelAttribute("form") AdjustIndicator form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> indicators.adjust(new GoalId(id), indicator, form, actor));
        return done ? done(id, next) : adjustment(id, indicator, actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("goal.notice.done").into(next);
        return "redirect:/goals/" + id;
    }

    private String form(long id, @Nullable Long indicator, Actor actor, Model model) {
        model.addAttribute("goal", screen.goals().view(new GoalId(id), actor));
        model.addAttribute("indicator", indicator);
        model.addAttribute("directions", GoalChoices.of("goal.direction.", Direction.values()));
        return "supervision/goal/indicator";
    }

    private String adjustment(long id, long indicator, Actor actor, Model model) {
        model.addAttribute("goal", screen.goals().view(new GoalId(id), actor));
        model.addAttribute("indicator", screen.goals().indicator(new GoalId(id), indicator, actor));
        return "supervision/goal/adjustment";
    }
}
