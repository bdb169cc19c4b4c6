package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.goal.GoalMatters;
import org.shuniu.supervision.service.goal.command.LinkMatter;
import org.shuniu.supervision.service.goal.command.TakeUpGoal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Follows a task up as a matter: a new one in one step, or one that is already there. */
@PageController
@RequestMapping("/goals/{id}")
class GoalMatterPageController {
    private final GoalMatters matters;
    private final GoalScreen screen;

    GoalMatterPageController(GoalMatters matters, GoalScreen screen) {
        this.matters = matters;
        this.screen = screen;
    }

    @GetMapping("/matter")
    String ask(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var form = matters.form(new GoalId(id), actor);
        model.addAttribute("form", form);
        model.addAttribute("link", new LinkMatter("", form.version()));
        return page(id, actor, model);
    }

    @PostMapping("/matter")
    String takeUp(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TakeUpGoal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> matters.takeUp(new GoalId(id), form, actor))) {
            return done(id, next);
        }
        model.addAttribute("link", new LinkMatter("", form.version()));
        return page(id, actor, model);
    }

    @PostMapping("/matter-link")
    String link(
            @PathVariable long id,
            @Valid @ModelAttribute("link") LinkMatter link,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> matters.link(new GoalId(id), link, actor))) {
            return done(id, next);
        }
        model.addAttribute("form", matters.form(new GoalId(id), actor));
        return page(id, actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("goal.notice.matter").into(next);
        return "redirect:/goals/" + id;
    }

    private String page(long id, Actor actor, Model model) {
        model.addAttribute("goal", screen.goals().view(new GoalId(id), actor));
        model.addAttribute("frequencies", GoalChoices.of("supervision.reporting.", ReportingFrequency.values()));
        return "supervision/goal/matter";
    }
}
