package org.shuniu.meeting.web.study;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.study.NameSpeaker;
import org.shuniu.meeting.service.study.StudyQueries;
import org.shuniu.meeting.service.study.StudyService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The 中心发言人 of a study session and the text. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/study")
class StudyPageController {
    private final StudyService sessions;
    private final StudyQueries queries;
    private final MeetingPageQueries meetings;

    StudyPageController(StudyService sessions, StudyQueries queries, MeetingPageQueries meetings) {
        this.sessions = sessions;
        this.queries = queries;
        this.meetings = meetings;
    }

    @GetMapping
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.form(new MeetingId(id), actor));
        return page(new MeetingId(id), actor, model);
    }

    @PostMapping
    String name(
            @PathVariable long id,
            @Valid @ModelAttribute("form") NameSpeaker form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        boolean done = FormErrors.accepted(
                errors, () -> Uploads.with(file, text -> sessions.name(meeting, form, text, actor)));
        if (done) {
            Notice.success("meeting.study.notice.named").into(next);
            return "redirect:" + meeting.link();
        }
        return page(meeting, actor, model);
    }

    private String page(MeetingId id, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute("study", queries.study(id, actor));
        return "meeting/study/edit";
    }
}
