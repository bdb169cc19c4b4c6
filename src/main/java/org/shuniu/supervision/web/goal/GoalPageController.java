package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.shuniu.supervision.service.goal.read.GoalListQueries;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One annual key task: drafted, read, edited. */
@PageController
class GoalPageController {
    private final GoalService goals;
    private final GoalListQueries list;
    private final GoalScreen screen;

    GoalPageController(GoalService goals, GoalListQueries list, GoalScreen screen) {
        this.goals = goals;
        this.list = list;
        this.screen = screen;
    }

    @GetMapping("/goals/new")
    String blank(@ModelAttribute("filter") GoalFilter filter, @CurrentActor Actor actor, Model model) {
        screen.goals().requireDrafter(actor);
        model.addAttribute("form", DraftGoal.blank(list.year(filter)));
        screen.form(actor, model);
        return "supervision/goal/form";
    }

    @PostMapping("/goals")
    String draft(
            @Valid @ModelAttribute("form") DraftGoal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        screen.goals().requireDrafter(actor);
        var made = new GoalId[1];
        if (FormErrors.accepted(errors, () -> made[0] = goals.draft(form, actor))) {
            Notice.success("goal.notice.drafted").into(next);
            return "redirect:" + made[0].link();
        }
        screen.form(actor, model);
        return "supervision/goal/form";
    }

    @GetMapping("/goals/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        screen.show(new GoalId(id), actor, model);
        return "supervision/goal/show";
    }

    @GetMapping("/goals/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = screen.goals().forStep(new GoalId(id), GoalAction.EDIT, actor);
        model.addAttribute("goal", view);
        model.addAttribute("form", view.form());
        screen.form(actor, model);
        return "supervision/goal/form";
    }

    @PostMapping("/goals/{id}/edit")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftGoal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var goal = new GoalId(id);
        model.addAttribute("goal", screen.goals().view(goal, actor));
        if (FormErrors.accepted(errors, () -> goals.edit(goal, form, actor))) {
            Notice.success("goal.notice.done").into(next);
            return "redirect:" + goal.link();
        }
        screen.form(actor, model);
        return "supervision/goal/form";
    }
}
