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
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.command.CloseGoal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of a task as a whole, each with a page of its own. */
@PageController
@RequestMapping("/goals/{id}")
class GoalStepPageController {
    private final GoalService goals;
    private final GoalScreen screen;

    GoalStepPageController(GoalService goals, GoalScreen screen) {
        this.goals = goals;
        this.screen = screen;
    }

    /** The empty form of whichever step is asked for. */
    record Blank(
            @Nullable String remark,
            @Nullable String reason,
            @Nullable String result,
            int version) {}

    @GetMapping("/{noun:issuance|discard|closure}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var action =
                switch (noun) {
                    case "issuance" -> GoalAction.ISSUE;
                    case "discard" -> GoalAction.DISCARD;
                    default -> GoalAction.CLOSE;
                };
        var goal = screen.goals().forStep(new GoalId(id), action, actor);
        model.addAttribute("form", new Blank(null, null, null, goal.version()));
        return page(id, noun, actor, model);
    }

    @PostMapping("/issuance")
    String issue(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> goals.issue(new GoalId(id), form, actor));
        return done ? done(id, next) : page(id, "issuance", actor, model);
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> goals.discard(new GoalId(id), form, actor));
        return done ? done(id, next) : page(id, "discard", actor, model);
    }

    @PostMapping("/closure")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseGoal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> goals.close(new GoalId(id), form, actor));
        return done ? done(id, next) : page(id, "closure", actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("goal.notice.done").into(next);
        return "redirect:/goals/" + id;
    }

    private String page(long id, String noun, Actor actor, Model model) {
        model.addAttribute("goal", screen.goals().view(new GoalId(id), actor));
        model.addAttribute("noun", noun);
        model.addAttribute("target", "/goals/" + id + '/' + noun);
        return "supervision/goal/step";
    }
}
