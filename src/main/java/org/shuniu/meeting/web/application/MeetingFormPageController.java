package org.shuniu.meeting.web.application;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new meeting, a meeting changed, and what the rules say while it is typed. */
@PageController
@RequestMapping("/meetings")
class MeetingFormPageController {
    private final ApplicationService meetings;
    private final ApplicationQueries queries;
    private final MeetingFormScreen screen;

    MeetingFormPageController(ApplicationService meetings, ApplicationQueries queries, MeetingFormScreen screen) {
        this.meetings = meetings;
        this.queries = queries;
        this.screen = screen;
    }

    @GetMapping("/new")
    String blank(
            @RequestParam(defaultValue = "PROFESSIONAL") MeetingClass meetingClass,
            @CurrentActor Actor actor,
            Model model) {
        queries.requireDrafter(actor);
        model.addAttribute("form", DraftMeeting.blank(meetingClass));
        return screen.form(null, actor, model);
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("form") DraftMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireDrafter(actor);
        if (!errors.hasErrors()) {
            try {
                var id = meetings.draft(form, actor);
                Notice.success("meeting.notice.drafted").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return screen.form(null, actor, model);
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var meeting = new MeetingId(id);
        model.addAttribute("form", queries.form(meeting, actor));
        return screen.form(meeting, actor, model);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        queries.form(meeting, actor);
        if (FormErrors.accepted(errors, () -> meetings.edit(meeting, form, actor))) {
            Notice.success("meeting.notice.saved").into(next);
            return "redirect:" + meeting.link();
        }
        return screen.form(meeting, actor, model);
    }

    /** The rules beside the form, green or red; what cannot be read yet is left out. */
    @PostMapping("/check")
    String check(
            @ModelAttribute("form") DraftMeeting form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long id,
            @CurrentActor Actor actor,
            Model model) {
        queries.requireDrafter(actor);
        var meeting = id == null ? null : new MeetingId(id);
        boolean read = model.getAttribute("form") instanceof DraftMeeting;
        model.addAttribute("lines", read ? queries.check(form, meeting, actor) : List.of());
        model.addAttribute("unread", errors.hasErrors());
        return "meeting/application/_rules :: lines";
    }
}
