package org.shuniu.supervision.web.assessment;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.service.assessment.AssessmentQueries;
import org.shuniu.supervision.service.assessment.AssessmentService;
import org.shuniu.supervision.service.assessment.OpenAssessments;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets of a quarter, one of them, and its steps that need no words. */
@PageController
@RequestMapping("/supervision/assessments")
class AssessmentPageController {
    static final String NOUNS = "collection|showing|confirmation";

    private final AssessmentService sheets;
    private final AssessmentQueries queries;

    AssessmentPageController(AssessmentService sheets, AssessmentQueries queries) {
        this.sheets = sheets;
        this.queries = queries;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @CurrentActor Actor actor,
            Model model) {
        var asked = quarter(year, quarter, queries.usual());
        model.addAttribute("form", new OpenAssessments(asked.year(), asked.number()));
        return page(asked, actor, model);
    }

    /** What is no quarter is the usual one. */
    static Quarter quarter(@Nullable Integer year, @Nullable Integer number, Quarter usual) {
        int which = Objects.requireNonNullElse(number, usual.number());
        return new Quarter(
                Objects.requireNonNullElse(year, usual.year()), which < 1 || which > 4 ? usual.number() : which);
    }

    private String page(Quarter quarter, Actor actor, Model model) {
        model.addAttribute("year", String.valueOf(quarter.year()));
        model.addAttribute("quarter", quarter.number());
        model.addAttribute("rows", queries.quarter(quarter, actor));
        model.addAttribute("draws", queries.draws(actor));
        return "supervision/assessment/list";
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") OpenAssessments form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> sheets.open(form, actor))) {
            Notice.success("supervision.assessment.notice.opened").into(next);
            return "redirect:/supervision/assessments?year=" + form.year() + "&quarter=" + form.quarter();
        }
        return page(quarter(form.year(), form.quarter(), queries.usual()), actor, model);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("sheet", queries.view(new AssessmentId(id), actor));
        return "supervision/assessment/show";
    }

    @PostMapping("/{id:\\d+}/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @RequestParam int version,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        var action = AssessmentAction.named(noun).orElseThrow(NotFoundException::new);
        take(sheets, new AssessmentId(id), action, version, actor);
        Notice.success("supervision.assessment.notice." + action).into(next);
        return "redirect:" + new AssessmentId(id).link();
    }

    static void take(AssessmentService sheets, AssessmentId id, AssessmentAction action, int version, Actor actor) {
        switch (action) {
            case COLLECT -> sheets.collect(id, version, actor);
            case SHOW -> sheets.show(id, version, actor);
            case CONFIRM -> sheets.confirm(id, version, actor);
            case ADD, OBJECT, ANSWER -> throw new NotFoundException();
        }
    }
}
