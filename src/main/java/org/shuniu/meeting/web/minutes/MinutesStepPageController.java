package org.shuniu.meeting.web.minutes;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.service.minutes.MinutesReading;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesPrinter;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
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

/** The steps of minutes, and the minutes as PDF and Word file; to open the PDF is to have read them. */
@PageController
@RequestMapping("/minutes/{id:\\d+}")
class MinutesStepPageController {
    static final String NOUNS = "text|submission|approval|return|signature|issue";
    static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MinutesService minutes;
    private final MinutesQueries queries;
    private final MinutesPrinter printer;
    private final MinutesReading reading;

    MinutesStepPageController(
            MinutesService minutes, MinutesQueries queries, MinutesPrinter printer, MinutesReading reading) {
        this.minutes = minutes;
        this.queries = queries;
        this.printer = printer;
        this.reading = reading;
    }

    @PostMapping("/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveMinutes form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = MinutesAction.named(noun).orElseThrow(NotFoundException::new);
        if (FormErrors.accepted(errors, () -> minutes.take(new MinutesId(id), action, form, actor))) {
            Notice.success("meeting.minutes.done." + action).into(next);
            return "redirect:/minutes/" + id;
        }
        model.addAttribute("minutes", queries.view(new MinutesId(id), actor));
        return "meeting/minutes/show";
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new MinutesId(id), actor);
        reading.opened(new MinutesId(id), actor);
        return file(content, MediaType.APPLICATION_PDF, ContentDisposition.inline(), "minutes-" + id + ".pdf");
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.docx(new MinutesId(id), actor);
        return file(content, DOCX, ContentDisposition.attachment(), "minutes-" + id + ".docx");
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, MediaType type, ContentDisposition.Builder how, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name).build().toString())
                .body(content);
    }
}
