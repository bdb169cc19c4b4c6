package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.NotifyMeeting;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.NoticeView;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notice on paper, and the form that sends it. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/notice")
class NoticePageController {
    private final NoticeService notices;
    private final NoticeQueries queries;
    private final MessageSource words;

    NoticePageController(NoticeService notices, NoticeQueries queries, MessageSource words) {
        this.notices = notices;
        this.queries = queries;
        this.words = words;
    }

    @GetMapping
    String paper(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.notice(new MeetingId(id), actor));
        return "meeting/notice/paper";
    }

    @GetMapping("/edit")
    String compose(@PathVariable long id, @CurrentActor Actor actor, Locale locale, Model model) {
        var view = queries.notice(new MeetingId(id), actor);
        model.addAttribute("view", view);
        model.addAttribute("form", form(view, locale));
        return "meeting/notice/edit";
    }

    /** As it was sent before; a first one begins with the usual words and who approved the meeting. */
    private NotifyMeeting form(NoticeView view, Locale locale) {
        var meeting = view.meeting();
        var text = view.text();
        if (text == null) {
            String body = words.getMessage("meeting.notice.body.usual", null, locale);
            return new NotifyMeeting(approval(view, locale), body, meeting.creator(), "", "", meeting.version());
        }
        return new NotifyMeeting(
                text.approvalRef(),
                text.body(),
                text.contactName(),
                text.contactPhone(),
                OfficeTime.field(text.replyBy()),
                meeting.version());
    }

    private String approval(NoticeView view, Locale locale) {
        var approval = view.approval();
        return approval == null
                ? ""
                : words.getMessage(
                        "meeting.notice.approval.usual",
                        new Object[] {approval.by(), approval.on().toString()},
                        locale);
    }

    @PostMapping
    String send(
            @PathVariable long id,
            @Valid @ModelAttribute("form") NotifyMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        model.addAttribute("view", queries.notice(meeting, actor));
        if (FormErrors.accepted(errors, () -> notices.send(meeting, form, actor))) {
            Notice.success("meeting.notice.notice.sent").into(next);
            return "redirect:" + meeting.link();
        }
        return "meeting/notice/edit";
    }
}
