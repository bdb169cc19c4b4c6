package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.CloseInspection;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.command.ProposeReferral;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.web.LinesEditor;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an inspection as a whole: a form each, and what it sends. */
@PageController
@RequestMapping("/inspections/{id}")
class InspectionStepPageController {
    static final String SAID = "submission|return|discard";
    private static final String NOUNS = SAID + "|approval|group|visits|referrals|closure";

    private final InspectionSteps steps;
    private final InspectionQueries queries;
    private final InspectionScreen screen;

    InspectionStepPageController(InspectionSteps steps, InspectionQueries queries, InspectionScreen screen) {
        this.steps = steps;
        this.queries = queries;
        this.screen = screen;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "guests", new LinesEditor());
    }

    @GetMapping("/{noun:" + NOUNS + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var inspection = new InspectionId(id);
        var group = queries.group(inspection, actor);
        model.addAttribute("form", noun.equals("group") ? StepForm.of(group) : StepForm.drawnFrom(group.version()));
        return screen.step(inspection, noun, actor, model);
    }

    @PostMapping("/{noun:" + SAID + "}")
    String say(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SayInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.say(inspection, noun, form, actor));
        return done ? done(inspection.link(), next) : screen.step(inspection, noun, actor, model);
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApproveInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.plans().approve(inspection, form, actor));
        return done ? done(inspection.link(), next) : screen.step(inspection, "approval", actor, model);
    }

    @PostMapping("/group")
    String form(
            @PathVariable long id,
            @Valid @ModelAttribute("form") FormGroup form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.groups().form(inspection, form, actor));
        return done ? done(inspection.link(), next) : screen.step(inspection, "group", actor, model);
    }

    @PostMapping("/referrals")
    String refer(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProposeReferral form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.referrals().propose(inspection, form, actor));
        return done ? done(inspection.link(), next) : screen.step(inspection, "referrals", actor, model);
    }

    @PostMapping("/closure")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.closing().close(inspection, form, actor));
        return done ? done(inspection.link(), next) : screen.step(inspection, "closure", actor, model);
    }

    static String done(String link, RedirectAttributes next) {
        Notice.success("inspection.notice.done").into(next);
        return "redirect:" + link;
    }
}
