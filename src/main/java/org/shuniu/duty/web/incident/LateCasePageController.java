package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import java.util.Map;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.service.incident.clock.FindFault;
import org.shuniu.duty.service.incident.clock.LateCaseFilter;
import org.shuniu.duty.service.incident.clock.LateCaseQueries;
import org.shuniu.duty.service.incident.clock.LateCaseService;
import org.shuniu.duty.service.incident.clock.StateCase;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 迟报、漏报、瞒报、谎报: the list, a case with the unit's statement, and a new one by the director. */
@PageController
class LateCasePageController {
    private final LateCaseQueries queries;
    private final LateCaseService cases;
    private final IncidentQueries incidents;
    private final IncidentChoices choices;

    LateCasePageController(
            LateCaseQueries queries, LateCaseService cases, IncidentQueries incidents, IncidentChoices choices) {
        this.queries = queries;
        this.cases = cases;
        this.incidents = incidents;
        this.choices = choices;
    }

    @GetMapping("/late-cases")
    String list(
            @ModelAttribute("filter") LateCaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("kinds", IncidentChoices.options("incident.late.kind.", LateKind.values()));
        choices.rooms(actor, model);
        return "duty/incident/late-list";
    }

    @GetMapping("/late-cases/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var found = queries.view(id, actor);
        model.addAttribute("found", found);
        model.addAttribute("form", new StateCase(null, found.version()));
        return "duty/incident/late-case";
    }

    @PostMapping("/late-cases/{id}/statement")
    String state(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StateCase form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var found = queries.view(id, actor);
        if (!FormErrors.accepted(errors, () -> cases.state(id, form, actor))) {
            model.addAttribute("found", found);
            return "duty/incident/late-case";
        }
        Notice.success("incident.notice.stated").into(next);
        return "redirect:/late-cases/" + id;
    }

    @GetMapping("/incidents/{id}/late-cases")
    String form(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new FindFault(null, null, null));
        return page(id, actor, model);
    }

    private String page(long id, Actor actor, Model model) {
        var incident = incidents.forStep(new IncidentId(id), IncidentAction.FAULT, actor);
        model.addAttribute("incident", incident);
        model.addAttribute("below", choices.below(incident.origin().roomId()));
        model.addAttribute("kinds", IncidentChoices.options("incident.late.kind.", new LateKind[] {
            LateKind.OMITTED, LateKind.CONCEALED, LateKind.FALSE
        }));
        return "duty/incident/late-form";
    }

    @PostMapping("/incidents/{id}/late-cases")
    String find(
            @PathVariable long id,
            @Valid @ModelAttribute("form") FindFault form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.accepted(errors, () -> cases.find(new IncidentId(id), form, actor))) {
            return page(id, actor, model);
        }
        Notice.success("incident.notice.recorded").into(next);
        return "redirect:/incidents/" + id;
    }
}
