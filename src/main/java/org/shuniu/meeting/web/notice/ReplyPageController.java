package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.notice.EditSubVenue;
import org.shuniu.meeting.service.notice.SubVenueService;
import org.shuniu.meeting.service.notice.read.LeaveRow;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.notice.read.SubVenueQueries;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.DecideLeave;
import org.shuniu.meeting.service.reply.LeaveService;
import org.shuniu.meeting.service.reply.ReplyService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reply, a decision on leave, the particulars of a sub-venue. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class ReplyPageController {
    private final ReplyService replies;
    private final LeaveService leaves;
    private final SubVenueService subVenues;
    private final Reads reads;

    ReplyPageController(ReplyService replies, LeaveService leaves, SubVenueService subVenues, Reads reads) {
        this.replies = replies;
        this.leaves = leaves;
        this.subVenues = subVenues;
        this.reads = reads;
    }

    @Component("meetingReplyReads")
    record Reads(NoticeQueries notices, ReplyQueries replies, SubVenueQueries subVenues) {}

    @GetMapping("/invitations/{invitation}/reply")
    String answering(@PathVariable long id, @PathVariable long invitation, @CurrentActor Actor actor, Model model) {
        var row = reads.replies().row(new MeetingId(id), invitation, actor);
        model.addAttribute("form", ReplyLines.form(row));
        return reply(id, invitation, actor, model);
    }

    private String reply(long id, long invitation, Actor actor, Model model) {
        model.addAttribute("row", reads.replies().row(new MeetingId(id), invitation, actor));
        model.addAttribute("view", reads.notices().notice(new MeetingId(id), actor));
        model.addAttribute("action", "/meetings/" + id + "/invitations/" + invitation + "/reply");
        model.addAttribute("back", "/meetings/" + id);
        return "meeting/notice/reply";
    }

    @PostMapping("/invitations/{invitation}/reply")
    String answer(
            @PathVariable long id,
            @PathVariable long invitation,
            @Valid @ModelAttribute("form") AnswerInvitation form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> replies.answer(meeting, invitation, form, actor))) {
            Notice.success("meeting.notice.notice.answered").into(next);
            return "redirect:" + meeting.link();
        }
        return reply(id, invitation, actor, model);
    }

    @GetMapping("/leaves/{leave}/decision")
    String deciding(@PathVariable long id, @PathVariable long leave, @CurrentActor Actor actor, Model model) {
        var row = leave(id, leave, actor);
        model.addAttribute("form", new DecideLeave(null, "", row.version()));
        return decision(id, leave, actor, model);
    }

    private String decision(long id, long leave, Actor actor, Model model) {
        model.addAttribute("leave", leave(id, leave, actor));
        model.addAttribute("view", reads.notices().notice(new MeetingId(id), actor));
        return "meeting/notice/leave";
    }

    private LeaveRow leave(long id, long leave, Actor actor) {
        return reads.replies().replies(new MeetingId(id), actor).leaves().stream()
                .filter(row -> row.id() == leave)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/leaves/{leave}/decision")
    String decide(
            @PathVariable long id,
            @PathVariable long leave,
            @Valid @ModelAttribute("form") DecideLeave form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> leaves.decide(meeting, leave, form, actor))) {
            Notice.success("meeting.notice.notice.decided").into(next);
            return "redirect:" + meeting.link();
        }
        return decision(id, leave, actor, model);
    }

    @GetMapping("/sub-venues/{venue}")
    String describing(@PathVariable long id, @PathVariable long venue, @CurrentActor Actor actor, Model model) {
        var row = reads.subVenues().row(new MeetingId(id), venue, actor);
        model.addAttribute(
                "form",
                new EditSubVenue(
                        blank(row.place()), blank(row.contactName()), blank(row.contactPhone()), row.version()));
        return subVenue(id, venue, actor, model);
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String subVenue(long id, long venue, Actor actor, Model model) {
        model.addAttribute("venue", reads.subVenues().row(new MeetingId(id), venue, actor));
        model.addAttribute("view", reads.notices().notice(new MeetingId(id), actor));
        return "meeting/notice/sub-venue";
    }

    @PostMapping("/sub-venues/{venue}")
    String describe(
            @PathVariable long id,
            @PathVariable long venue,
            @Valid @ModelAttribute("form") EditSubVenue form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> subVenues.edit(meeting, venue, form, actor))) {
            Notice.success("meeting.notice.notice.subVenue").into(next);
            return "redirect:" + meeting.link();
        }
        return subVenue(id, venue, actor, model);
    }
}
