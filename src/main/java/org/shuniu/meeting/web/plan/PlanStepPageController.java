package org.shuniu.meeting.web.plan;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.command.JudgePlan;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.meeting.service.plan.read.PlanView;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a plan: a form each, and what it sends. */
@PageController
@RequestMapping("/meeting-plans/{id:\\d+}")
class PlanStepPageController {
    private final PlanSteps steps;
    private final PlanQueries queries;

    PlanStepPageController(PlanSteps steps, PlanQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping("/{noun:submission|return|verdicts|approval|issue}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var plan = shown(id, noun, actor, model);
        model.addAttribute(
                "form", noun.equals(PlanAction.JUDGE.noun()) ? judged(plan) : new TakeStep(null, plan.version()));
        return "meeting/plan/step";
    }

    @PostMapping("/{noun:submission|return|approval|issue}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") TakeStep form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var plan = new MeetingPlanId(id);
        if (FormErrors.accepted(errors, () -> steps.take(plan, noun, form, actor))) {
            return done(plan, next);
        }
        shown(id, noun, actor, model);
        return "meeting/plan/step";
    }

    @PostMapping("/verdicts")
    String judge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") JudgePlan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var plan = new MeetingPlanId(id);
        if (FormErrors.accepted(errors, () -> steps.plans().judge(plan, form, actor))) {
            return done(plan, next);
        }
        shown(id, PlanAction.JUDGE.noun(), actor, model);
        return "meeting/plan/step";
    }

    /** As the rows were judged so far. */
    private static JudgePlan judged(PlanView plan) {
        var rows = plan.rows().stream()
                .map(row -> new JudgePlan.Line(row.id(), row.verdict(), row.reason()))
                .toList();
        return new JudgePlan(rows, plan.version());
    }

    private PlanView shown(long id, String noun, Actor actor, Model model) {
        var plan = queries.forStep(new MeetingPlanId(id), PlanSteps.action(noun), actor);
        model.addAttribute("plan", plan);
        model.addAttribute("noun", noun);
        return plan;
    }

    private static String done(MeetingPlanId id, RedirectAttributes next) {
        Notice.success("meeting.notice.done").into(next);
        return "redirect:" + id.link();
    }
}
