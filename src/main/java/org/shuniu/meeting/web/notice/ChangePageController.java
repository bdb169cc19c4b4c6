package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.notice.CancelMeeting;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Postponement and cancellation of a meeting. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class ChangePageController {
    private final ChangeService changes;
    private final MeetingPageQueries meetings;

    ChangePageController(ChangeService changes, MeetingPageQueries meetings) {
        this.changes = changes;
        this.meetings = meetings;
    }

    @GetMapping("/postponement")
    String postponing(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = meetings.view(new MeetingId(id), actor);
        model.addAttribute(
                "form",
                new PostponeMeeting(
                        OfficeTime.field(view.startsAt()), OfficeTime.field(view.endsAt()), "", view.version()));
        return page(id, "postpone", actor, model);
    }

    private String page(long id, String step, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(new MeetingId(id), actor));
        model.addAttribute("step", step);
        return "meeting/notice/change";
    }

    @PostMapping("/postponement")
    String postpone(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PostponeMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        var lost = new AtomicInteger();
        if (FormErrors.accepted(errors, () -> lost.set(changes.postpone(meeting, form, actor)))) {
            (lost.get() == 0
                            ? Notice.success("meeting.notice.notice.postponed")
                            : Notice.warning("meeting.notice.notice.roomLost", String.valueOf(lost.get())))
                    .into(next);
            return "redirect:" + meeting.link();
        }
        return page(id, "postpone", actor, model);
    }

    @GetMapping("/cancellation")
    String cancelling(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = meetings.view(new MeetingId(id), actor);
        model.addAttribute("form", new CancelMeeting("", view.version()));
        return page(id, "cancel", actor, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CancelMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> changes.cancel(meeting, form, actor))) {
            Notice.success("meeting.notice.notice.cancelled").into(next);
            return "redirect:" + meeting.link();
        }
        return page(id, "cancel", actor, model);
    }
}
