package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.AskReview;
import org.shuniu.supervision.service.inspection.command.DecideReview;
import org.shuniu.supervision.service.inspection.command.OrderRectification;
import org.shuniu.supervision.web.LinesEditor;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows a conclusion: its review, and what must be put right. */
@PageController
@RequestMapping("/inspections/objects/{id}")
class ObjectAnswerPageController {
    private final ObjectSteps steps;
    private final ObjectScreen screen;

    ObjectAnswerPageController(ObjectSteps steps, ObjectScreen screen) {
        this.steps = steps;
        this.screen = screen;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "evidence", new LinesEditor());
    }

    @PostMapping("/review")
    String askReview(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AskReview form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.reviews().ask(object, form, actor));
        return done
                ? InspectionStepPageController.done(object.link(), next)
                : screen.step(object, "review", actor, model);
    }

    @PostMapping("/review-decision")
    String decideReview(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecideReview form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.reviews().decide(object, form, actor));
        return done
                ? InspectionStepPageController.done(object.link(), next)
                : screen.step(object, "review-decision", actor, model);
    }

    @PostMapping("/rectifications")
    String order(
            @PathVariable long id,
            @Valid @ModelAttribute("form") OrderRectification form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> steps.rectifications().order(object, form, actor));
        return done
                ? InspectionStepPageController.done(object.link(), next)
                : screen.step(object, "rectifications", actor, model);
    }
}
