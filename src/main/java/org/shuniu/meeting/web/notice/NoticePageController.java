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
        var text = view.text();
        var approval = view.approval();
        var meeting = view.meeting();
        model.addAttribute("view", view);
        model.addAttribute(
                "form",
                text == null
                        ? new NotifyMeeting(
                                approval == null
                                        ? ""
                                        : words.getMessage(
                                                "meeting.notice.approval.usual",
                                                new Object[] {
                                                    approval.by(), approval.on().toString()
                                                },
                                                locale),
                                words.getMessage("meeting.notice.body.usual", null, locale),
                                meeting.creator(),
                                "",
                                "",
                                meeting.version())
                        : new NotifyMeeting(
                                text.approvalRef(),
                                text.body(),
                                text.contactName(),
                                text.contactPhone(),
                                OfficeTime.field(text.replyBy()),
                                meeting.version()));
        return "meeting/notice/edit";
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
