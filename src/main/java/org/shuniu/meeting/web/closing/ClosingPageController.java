package org.shuniu.meeting.web.closing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.closing.CloseMeeting;
import org.shuniu.meeting.service.closing.ClosingQueries;
import org.shuniu.meeting.service.closing.ClosingService;
import org.shuniu.meeting.service.closing.RecordCost;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Costs, checklist and file of a meeting. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class ClosingPageController {
    private final ClosingService closing;
    private final ClosingQueries queries;
    private final ArchivePackage archive;
    private final MeetingPageQueries meetings;

    ClosingPageController(
            ClosingService closing, ClosingQueries queries, ArchivePackage archive, MeetingPageQueries meetings) {
        this.closing = closing;
        this.queries = queries;
        this.archive = archive;
        this.meetings = meetings;
    }

    @GetMapping("/cost")
    String cost(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.costForm(new MeetingId(id), actor));
        return costs(id, actor, model);
    }

    @PostMapping("/cost")
    String state(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RecordCost form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> closing.state(new MeetingId(id), form, actor))) {
            Notice.success("meeting.cost.notice.saved").into(next);
            return "redirect:/meetings/" + id;
        }
        return costs(id, actor, model);
    }

    private String costs(long id, Actor actor, Model model) {
        model.addAttribute("cost", queries.view(new MeetingId(id), actor).cost());
        model.addAttribute("meeting", meetings.view(new MeetingId(id), actor));
        return "meeting/closing/cost";
    }

    @GetMapping("/closing")
    String checklist(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var meeting = meetings.view(new MeetingId(id), actor);
        model.addAttribute("form", new CloseMeeting(meeting.version()));
        return closing(id, actor, model);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> closing.close(new MeetingId(id), form, actor))) {
            Notice.success("meeting.closing.notice.closed").into(next);
            return "redirect:/meetings/" + id;
        }
        return closing(id, actor, model);
    }

    private String closing(long id, Actor actor, Model model) {
        model.addAttribute("closing", queries.view(new MeetingId(id), actor));
        model.addAttribute("meeting", meetings.view(new MeetingId(id), actor));
        return "meeting/closing/show";
    }

    @GetMapping("/archive.zip")
    void archive(@PathVariable long id, @CurrentActor Actor actor, HttpServletResponse response) throws IOException {
        ArchiveFile.send(new MeetingId(id), archive.of(new MeetingId(id), actor), response);
    }
}
