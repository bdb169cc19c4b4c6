package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.VisitService;
import org.shuniu.supervision.service.inspection.command.RecordVisit;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A visit is recorded with its files. */
@PageController
class VisitPageController {
    private final VisitService visits;
    private final InspectionScreen screen;

    VisitPageController(VisitService visits, InspectionScreen screen) {
        this.visits = visits;
        this.screen = screen;
    }

    @PostMapping("/inspections/{id}/visits")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RecordVisit form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var inspection = new InspectionId(id);
        var files = Uploads.kept(
                form.fileIds(), file, errors, (name, content) -> visits.attach(inspection, name, content, actor)
                        .id());
        var command = new RecordVisit(
                form.visitedOn(),
                form.place(),
                form.method(),
                form.objectId(),
                form.participants(),
                form.facts(),
                files);
        if (FormErrors.accepted(errors, () -> visits.record(inspection, command, actor))) {
            return InspectionStepPageController.done(inspection.link(), next);
        }
        model.addAttribute("kept", files);
        return screen.step(inspection, "visits", actor, model);
    }
}
