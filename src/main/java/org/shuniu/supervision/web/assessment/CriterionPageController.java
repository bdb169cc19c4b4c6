package org.shuniu.supervision.web.assessment;

import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.service.assessment.AssessmentQueries;
import org.shuniu.supervision.service.assessment.CriterionService;
import org.shuniu.supervision.service.assessment.SetCriterion;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What counts how much: in force today, each change, and the form of the next one. */
@PageController
@RequestMapping("/supervision/assessments/criteria")
class CriterionPageController {
    private final CriterionService criteria;
    private final AssessmentQueries queries;
    private final OfficeTime time;

    CriterionPageController(CriterionService criteria, AssessmentQueries queries, OfficeTime time) {
        this.criteria = criteria;
        this.queries = queries;
        this.time = time;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Fact fact, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new SetCriterion(fact, null, 0, time.today(), ""));
        return page(actor, model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") SetCriterion form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        criteria.requireHead(actor);
        if (FormErrors.accepted(errors, () -> criteria.set(form, actor))) {
            Notice.success("supervision.assessment.notice.WEIGH").into(next);
            return "redirect:/supervision/assessments/criteria";
        }
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("weights", criteria.on(time.today(), actor));
        model.addAttribute("changes", criteria.changes(actor));
        model.addAttribute("weighs", queries.weighs(actor));
        model.addAttribute(
                "facts",
                Arrays.stream(Fact.values())
                        .map(fact -> Option.key(fact.name(), "supervision.assessment.fact." + fact))
                        .toList());
        return "supervision/assessment/criteria";
    }
}
