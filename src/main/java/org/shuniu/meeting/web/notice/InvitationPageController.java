package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.ReminderService;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of those who are asked to a meeting. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class InvitationPageController {
    private final InvitationService invitations;
    private final ReminderService reminders;
    private final ReplyQueries replies;
    private final MeetingPageQueries meetings;

    InvitationPageController(
            InvitationService invitations,
            ReminderService reminders,
            ReplyQueries replies,
            MeetingPageQueries meetings) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.replies = replies;
        this.meetings = meetings;
    }

    @GetMapping("/invitations")
    String list(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", InviteMany.blank());
        return page(new MeetingId(id), actor, model);
    }

    private String page(MeetingId id, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute("replies", replies.replies(id, actor));
        model.addAttribute("candidates", invitations.candidates(id, actor));
        model.addAttribute(
                "capacities",
                Arrays.stream(Capacity.values())
                        .map(one -> Option.key(one.name(), "meeting.capacity." + one))
                        .toList());
        return "meeting/notice/invitations";
    }

    @PostMapping("/invitations")
    String invite(
            @PathVariable long id,
            @Valid @ModelAttribute("form") InviteMany form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        var count = new AtomicInteger();
        if (FormErrors.accepted(errors, () -> count.set(invitations.invite(meeting, form, actor)))) {
            Notice.success("meeting.notice.notice.invited", String.valueOf(count.get()))
                    .into(next);
            return "redirect:" + meeting.link() + "/invitations";
        }
        return page(meeting, actor, model);
    }

    @PostMapping("/invitations/{invitation}/removal")
    String remove(
            @PathVariable long id, @PathVariable long invitation, @CurrentActor Actor actor, RedirectAttributes next) {
        var meeting = new MeetingId(id);
        invitations.uninvite(meeting, invitation, actor);
        Notice.success("meeting.notice.notice.removed").into(next);
        return "redirect:" + meeting.link() + "/invitations";
    }

    @PostMapping("/urging")
    String urge(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        int open = reminders.urge(new MeetingId(id), actor);
        Notice.success("meeting.notice.notice.urged", String.valueOf(open)).into(next);
        return "redirect:" + new MeetingId(id).link();
    }
}
