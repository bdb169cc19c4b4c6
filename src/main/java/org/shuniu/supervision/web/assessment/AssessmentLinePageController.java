package org.shuniu.supervision.web.assessment;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.service.assessment.AddLine;
import org.shuniu.supervision.service.assessment.AssessmentQueries;
import org.shuniu.supervision.service.assessment.AssessmentService;
import org.shuniu.supervision.service.assessment.ObjectionService;
import org.shuniu.supervision.service.assessment.SayOfLine;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A line by hand, what a unit holds against a line, and the answer to it. */
@PageController
@RequestMapping("/supervision/assessments/{id:\\d+}")
class AssessmentLinePageController {
    static final String NOUNS = "objection|answer";

    private final AssessmentService sheets;
    private final ObjectionService objections;
    private final AssessmentQueries queries;

    AssessmentLinePageController(AssessmentService sheets, ObjectionService objections, AssessmentQueries queries) {
        this.sheets = sheets;
        this.objections = objections;
        this.queries = queries;
    }

    @GetMapping("/line")
    String blank(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var sheet = queries.forStep(new AssessmentId(id), AssessmentAction.ADD, actor);
        model.addAttribute("form", new AddLine(null, null, "", sheet.version()));
        model.addAttribute("sheet", sheet);
        return "supervision/assessment/line";
    }

    @PostMapping("/line")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddLine form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var sheet = new AssessmentId(id);
        model.addAttribute("sheet", queries.forStep(sheet, AssessmentAction.ADD, actor));
        if (FormErrors.accepted(errors, () -> sheets.add(sheet, form, actor))) {
            Notice.success("supervision.assessment.notice.ADD").into(next);
            return "redirect:" + sheet.link();
        }
        return "supervision/assessment/line";
    }

    @GetMapping("/lines/{line}/{noun:" + NOUNS + "}")
    String ask(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @CurrentActor Actor actor,
            Model model) {
        var action = AssessmentAction.named(noun).orElseThrow(NotFoundException::new);
        var sheet = queries.forStep(new AssessmentId(id), action, actor);
        model.addAttribute("form", new SayOfLine("", null, sheet.version()));
        return step(new AssessmentId(id), line, action, actor, model);
    }

    @PostMapping("/lines/{line}/{noun:" + NOUNS + "}")
    String say(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SayOfLine form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = AssessmentAction.named(noun).orElseThrow(NotFoundException::new);
        var sheet = new AssessmentId(id);
        if (FormErrors.accepted(errors, () -> say(objections, sheet, line, action, form, actor))) {
            Notice.success("supervision.assessment.notice." + action).into(next);
            return "redirect:" + sheet.link();
        }
        return step(sheet, line, action, actor, model);
    }

    static void say(
            ObjectionService objections,
            AssessmentId sheet,
            long line,
            AssessmentAction action,
            SayOfLine form,
            Actor actor) {
        if (action == AssessmentAction.OBJECT) {
            objections.object(sheet, line, form, actor);
        } else {
            objections.answer(sheet, line, form, actor);
        }
    }

    private String step(AssessmentId id, long line, AssessmentAction action, Actor actor, Model model) {
        model.addAttribute("sheet", queries.view(id, actor));
        model.addAttribute("line", queries.forStep(id, line, action, actor));
        model.addAttribute("action", action);
        return "supervision/assessment/step";
    }
}
