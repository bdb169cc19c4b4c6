package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.service.incident.life.CountFigures;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.read.IncidentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes known: facts, figures, level. */
@PageController
@RequestMapping("/incidents/{id}")
class IncidentFactsPageController {
    private final IncidentQueries queries;
    private final FactsService facts;
    private final GradingService gradings;
    private final IncidentChoices choices;

    IncidentFactsPageController(
            IncidentQueries queries, FactsService facts, GradingService gradings, IncidentChoices choices) {
        this.queries = queries;
        this.facts = facts;
        this.gradings = gradings;
        this.choices = choices;
    }

    @GetMapping("/facts")
    String facts(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.form(new IncidentId(id), IncidentAction.STATE, actor, StateFacts::of));
        return page(id, IncidentAction.STATE, "duty/incident/facts", actor, model);
    }

    @PostMapping("/facts")
    String state(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StateFacts form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return FormErrors.accepted(errors, () -> facts.state(new IncidentId(id), form, actor))
                ? done(id, "incident.notice.stated", next)
                : page(id, IncidentAction.STATE, "duty/incident/facts", actor, model);
    }

    @GetMapping("/figures")
    String figures(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.form(new IncidentId(id), IncidentAction.STATE, actor, CountFigures::of));
        return page(id, IncidentAction.STATE, "duty/incident/figures", actor, model);
    }

    @PostMapping("/figures")
    String count(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CountFigures form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return FormErrors.accepted(errors, () -> facts.count(new IncidentId(id), form, actor))
                ? done(id, "incident.notice.counted", next)
                : page(id, IncidentAction.STATE, "duty/incident/figures", actor, model);
    }

    @GetMapping("/grading")
    String grading(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var incident = queries.forStep(new IncidentId(id), grade(id, actor), actor);
        var grade = incident.grade();
        var level = grade.level() == null ? incident.proposed() : grade.level();
        model.addAttribute(
                "form", new GradeIncident(level, grade.sensitive(), grade.because(), null, incident.version()));
        return page(id, grade(id, actor), "duty/incident/grading", actor, model);
    }

    @PostMapping("/grading")
    String grade(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GradeIncident form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return FormErrors.accepted(errors, () -> gradings.grade(new IncidentId(id), form, actor))
                ? done(id, "incident.notice.graded", next)
                : page(id, grade(id, actor), "duty/incident/grading", actor, model);
    }

    private IncidentAction grade(long id, Actor actor) {
        var status = queries.view(new IncidentId(id), actor).status();
        return status == IncidentStatus.VERIFYING ? IncidentAction.GRADE : IncidentAction.REGRADE;
    }

    private String page(long id, IncidentAction action, String template, Actor actor, Model model) {
        IncidentView incident = queries.forStep(new IncidentId(id), action, actor);
        model.addAttribute("incident", incident);
        model.addAttribute("levels", IncidentChoices.options("incident.level.", IncidentLevel.values()));
        choices.facts(model);
        return template;
    }

    private static String done(long id, String notice, RedirectAttributes next) {
        Notice.success(notice).into(next);
        return "redirect:/incidents/" + id;
    }
}
