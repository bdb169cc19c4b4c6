package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.handling.MergeIncidents;
import org.shuniu.duty.service.incident.handling.MergeService;
import org.shuniu.duty.service.incident.read.IncidentQueries;
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

/** Several reports, one event. */
@PageController
@RequestMapping("/incidents/{id}/merges")
class MergePageController {
    private final IncidentQueries queries;
    private final MergeService merges;

    MergePageController(IncidentQueries queries, MergeService merges) {
        this.queries = queries;
        this.merges = merges;
    }

    @GetMapping
    String form(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new MergeIncidents(null, null));
        return page(id, actor, model);
    }

    private String page(long id, Actor actor, Model model) {
        model.addAttribute("candidates", queries.candidates(new IncidentId(id), actor));
        model.addAttribute("incident", queries.view(new IncidentId(id), actor));
        return "duty/incident/merge";
    }

    @PostMapping
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MergeIncidents form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.accepted(errors, () -> merges.merge(new IncidentId(id), form, actor))) {
            return page(id, actor, model);
        }
        Notice.success("incident.notice.merged").into(next);
        return "redirect:/incidents/" + id;
    }
}
