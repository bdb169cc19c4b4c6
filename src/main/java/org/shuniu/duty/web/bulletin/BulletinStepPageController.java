package org.shuniu.duty.web.bulletin;

import jakarta.validation.Valid;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.service.bulletin.BulletinPrinter;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.BulletinReading;
import org.shuniu.duty.service.bulletin.BulletinService;
import org.shuniu.duty.service.bulletin.MoveBulletin;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an issue, and the issue as PDF; to open that is to have read it. */
@PageController
@RequestMapping("/duty-bulletins/{id}")
class BulletinStepPageController {
    static final String NOUNS = "text|submission|approval|return|signature|sending|discard";

    private final BulletinService bulletins;
    private final BulletinQueries queries;
    private final BulletinPrinter printer;
    private final BulletinReading reading;

    BulletinStepPageController(
            BulletinService bulletins, BulletinQueries queries, BulletinPrinter printer, BulletinReading reading) {
        this.bulletins = bulletins;
        this.queries = queries;
        this.printer = printer;
        this.reading = reading;
    }

    /** Making the text anew replaces words: asked for by itself. */
    @GetMapping("/text")
    String askText(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var bulletin = queries.forStep(new BulletinId(id), BulletinAction.COMPOSE, actor);
        model.addAttribute("bulletin", bulletin);
        return "duty/bulletin-text";
    }

    @PostMapping("/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveBulletin form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = BulletinAction.named(noun).orElseThrow(NotFoundException::new);
        if (FormErrors.accepted(errors, () -> bulletins.take(new BulletinId(id), action, form, actor))) {
            Notice.success("duty.bulletin.done." + action).into(next);
            return "redirect:/duty-bulletins/" + id;
        }
        model.addAttribute("bulletin", queries.view(new BulletinId(id), actor));
        return "duty/bulletin";
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new BulletinId(id), actor);
        reading.opened(new BulletinId(id), actor);
        var disposition = ContentDisposition.inline().filename("bulletin-" + id + ".pdf");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(content);
    }
}
