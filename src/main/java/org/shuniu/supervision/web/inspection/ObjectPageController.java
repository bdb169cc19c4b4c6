package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
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

/** The page of one inspected unit, and the steps of its conclusion. */
@PageController
@RequestMapping("/inspections/objects/{id}")
class ObjectPageController {
    static final String SAID = "conclusion-approval|conclusion-return|service";
    private static final String NOUNS = SAID + "|conclusion|receipt|review|review-decision|rectifications";

    private final ObjectSteps steps;
    private final ObjectQueries queries;
    private final ObjectScreen screen;

    ObjectPageController(ObjectSteps steps, ObjectQueries queries, ObjectScreen screen) {
        this.steps = steps;
        this.queries = queries;
        this.screen = screen;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "evidence", new LinesEditor());
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        screen.show(new InspectionObjectId(id), actor, model);
        return "supervision/inspection/object";
    }

    /** What stands so far is the beginning of another wording. */
    @GetMapping("/{noun:" + NOUNS + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var object = queries.view(new InspectionObjectId(id), actor);
        boolean worded = noun.equals("conclusion") || noun.equals("review-decision");
        model.addAttribute("form", StepForm.of(worded ? object.current() : null, object.version()));
        return screen.step(new InspectionObjectId(id), noun, actor, model);
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
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.say(object, noun, form, actor));
        return answer(done, object, noun, actor, model, next);
    }

    @PostMapping("/conclusion")
    String conclude(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Conclude form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.conclusions().conclude(object, form, actor));
        return answer(done, object, "conclusion", actor, model, next);
    }

    @PostMapping("/receipt")
    String receive(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReceiveConclusion form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.conclusions().receive(object, form, actor));
        return answer(done, object, "receipt", actor, model, next);
    }

    private String answer(
            boolean done, InspectionObjectId id, String noun, Actor actor, Model model, RedirectAttributes next) {
        return done ? InspectionStepPageController.done(id.link(), next) : screen.step(id, noun, actor, model);
    }
}
