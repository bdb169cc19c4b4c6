package org.shuniu.duty.web.incident;

import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.file.IncidentFiles;
import org.shuniu.duty.service.incident.life.NoteIncident;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Photos, scans and papers on the page of their incident; from a phone, too. */
@PageController
@RequestMapping("/incidents/{id}/attachments")
class IncidentFilePageController {
    private final IncidentFiles files;
    private final IncidentScreen screen;

    IncidentFilePageController(IncidentFiles files, IncidentScreen screen) {
        this.files = files;
        this.screen = screen;
    }

    @PostMapping
    String attach(
            @PathVariable long id,
            @ModelAttribute("upload") FilesForm upload,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> files.attach(new IncidentId(id), upload.chosen(), actor))) {
            Notice.success("incident.notice.attached").into(next);
            return "redirect:/incidents/" + id + "#files";
        }
        model.addAttribute("form", new SayIncident(null, 0));
        model.addAttribute("note", new NoteIncident(null));
        return screen.show(new IncidentId(id), actor, model);
    }

    @PostMapping("/{fileId}/removal")
    String detach(
            @PathVariable long id, @PathVariable long fileId, @CurrentActor Actor actor, RedirectAttributes next) {
        files.detach(new IncidentId(id), fileId, actor);
        Notice.success("incident.notice.detached").into(next);
        return "redirect:/incidents/" + id + "#files";
    }
}
