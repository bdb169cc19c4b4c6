package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.life.ClosingService;
import org.shuniu.duty.service.incident.life.NoteIncident;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.read.StoryQueries;
import org.shuniu.duty.service.incident.report.ReceiptService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an incident, its story, and the steps that need no more than words. */
@PageController
@RequestMapping("/incidents/{id}")
class IncidentPageController {
    private final IncidentQueries queries;
    private final StoryQueries stories;
    private final ClosingService closing;
    private final ReceiptService receipts;
    private final IncidentScreen screen;

    IncidentPageController(
            IncidentQueries queries,
            StoryQueries stories,
            ClosingService closing,
            ReceiptService receipts,
            IncidentScreen screen) {
        this.queries = queries;
        this.stories = stories;
        this.closing = closing;
        this.receipts = receipts;
        this.screen = screen;
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new SayIncident(null, 0));
        model.addAttribute("note", new NoteIncident(null));
        return screen.show(new IncidentId(id), actor, model);
    }

    @GetMapping("/timeline")
    String timeline(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("incident", queries.view(new IncidentId(id), actor));
        model.addAttribute("story", stories.story(new IncidentId(id), actor));
        return "duty/incident/timeline";
    }

    @PostMapping("/receipts")
    String receipt(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        receipts.receipt(new IncidentId(id), actor);
        Notice.success("incident.notice.receipted").into(next);
        return "redirect:/incidents/" + id;
    }

    @PostMapping("/notes")
    String append(
            @PathVariable long id,
            @Valid @ModelAttribute("note") NoteIncident note,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> closing.append(new IncidentId(id), note, actor))) {
            Notice.success("incident.notice.noted").into(next);
            return "redirect:/incidents/" + id + "/timeline";
        }
        model.addAttribute("form", new SayIncident(null, 0));
        return screen.show(new IncidentId(id), actor, model);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SayIncident form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> closing.close(new IncidentId(id), form, actor));
        return answer(done, id, actor, model, next);
    }

    @PostMapping("/archiving")
    String archive(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SayIncident form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> closing.archive(new IncidentId(id), form, actor));
        return answer(done, id, actor, model, next);
    }

    private String answer(boolean done, long id, Actor actor, Model model, RedirectAttributes next) {
        if (done) {
            Notice.success("incident.notice.archived").into(next);
            return "redirect:/incidents/" + id;
        }
        model.addAttribute("note", new NoteIncident(null));
        return screen.show(new IncidentId(id), actor, model);
    }
}
