package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.CheckRectification;
import org.shuniu.supervision.service.inspection.command.ReportRectification;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.object.RectificationService;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One thing to put right: reported with evidence, checked, withdrawn. */
@PageController
@RequestMapping("/inspections/objects/{id}/rectifications/{itemId}")
class RectificationPageController {
    private final RectificationService rectifications;
    private final ObjectQueries queries;
    private final ObjectScreen screen;

    RectificationPageController(RectificationService rectifications, ObjectQueries queries, ObjectScreen screen) {
        this.rectifications = rectifications;
        this.queries = queries;
        this.screen = screen;
    }

    @GetMapping("/{noun:report|check|withdrawal}")
    String ask(
            @PathVariable long id,
            @PathVariable long itemId,
            @PathVariable String noun,
            @CurrentActor Actor actor,
            Model model) {
        var object = new InspectionObjectId(id);
        int version = queries.view(object, actor).items().stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .version();
        model.addAttribute("form", StepForm.drawnFrom(version));
        return screen.step(object, itemId, noun, actor, model);
    }

    @PostMapping("/report")
    String report(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @ModelAttribute("form") ReportRectification form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var object = new InspectionObjectId(id);
        var files = Uploads.kept(form.fileIds(), file, errors, (name, content) -> rectifications
                .attach(object, itemId, name, content, actor)
                .id());
        var command = new ReportRectification(form.text(), files, form.version());
        if (FormErrors.accepted(errors, () -> rectifications.report(object, itemId, command, actor))) {
            return InspectionStepPageController.done(object.link(), next);
        }
        model.addAttribute("kept", files);
        return screen.step(object, itemId, "report", actor, model);
    }

    @PostMapping("/check")
    String check(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @ModelAttribute("form") CheckRectification form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> rectifications.check(object, itemId, form, actor));
        return done
                ? InspectionStepPageController.done(object.link(), next)
                : screen.step(object, itemId, "check", actor, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @ModelAttribute("form") SayInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var object = new InspectionObjectId(id);
        boolean done = FormErrors.accepted(errors, () -> rectifications.withdraw(object, itemId, form, actor));
        return done
                ? InspectionStepPageController.done(object.link(), next)
                : screen.step(object, itemId, "withdrawal", actor, model);
    }
}
