package org.shuniu.meeting.web.plan;

import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.RowVerdict;
import org.shuniu.meeting.service.plan.PlanService;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.meeting.service.plan.read.RoundQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Annual plans: the list of a year, a plan, and its form. */
@PageController
@RequestMapping("/meeting-plans")
class PlanPageController {
    private final PlanService plans;
    private final PlanQueries queries;
    private final RoundQueries rounds;
    private final OfficeTime time;

    PlanPageController(PlanService plans, PlanQueries queries, RoundQueries rounds, OfficeTime time) {
        this.plans = plans;
        this.queries = queries;
        this.rounds = rounds;
        this.time = time;
    }

    /** From October on the plans of the next year are what people ask for. */
    @GetMapping
    String list(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor, Model model) {
        model.addAttribute("round", rounds.round(PlanYears.asked(year, time), actor));
        return "meeting/plan/list";
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        queries.requireDrafter(actor);
        model.addAttribute("form", queries.blank());
        return form(null, model);
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("form") DraftPlan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireDrafter(actor);
        if (!errors.hasErrors()) {
            try {
                var id = plans.draft(form, actor);
                Notice.success("meeting.plan.notice.saved").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form(null, model);
    }

    @GetMapping("/{id:\\d+}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable RowVerdict verdict,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("plan", queries.view(new MeetingPlanId(id), actor).only(verdict));
        model.addAttribute("verdict", verdict);
        return "meeting/plan/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.form(new MeetingPlanId(id), actor));
        return form(id, model);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftPlan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var plan = new MeetingPlanId(id);
        queries.form(plan, actor);
        if (FormErrors.accepted(errors, () -> plans.edit(plan, form, actor))) {
            Notice.success("meeting.plan.notice.saved").into(next);
            return "redirect:" + plan.link();
        }
        return form(id, model);
    }

    private static String form(@Nullable Long id, Model model) {
        model.addAttribute("planId", id);
        model.addAttribute("places", PlanYears.places(model.getAttribute("form")));
        model.addAttribute("classes", PlanYears.classes());
        model.addAttribute("forms", PlanYears.forms());
        return "meeting/plan/edit";
    }

    @Configuration("meetingPlanMenu")
    static class Menu {
        @Bean
        NavEntry meetingPlansEntry() {
            return new NavEntry("meeting.menu.plans", "/meeting-plans", "calendar-check", 81, Set.of())
                    .under("meeting.menu.group");
        }
    }
}
