package org.shuniu.meeting.web.application;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.application.command.ConveneMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an application that its unit takes itself; those of the route are made at the review engine. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class MeetingStepPageController {
    private final MeetingSteps steps;
    private final ApplicationQueries queries;

    MeetingStepPageController(MeetingSteps steps, ApplicationQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping("/{noun:submission|convening|discard}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var page = shown(new MeetingId(id), noun, actor, model);
        int version = page.meeting().version();
        model.addAttribute(
                "form", noun.equals("convening") ? new ConveneMeeting(null, version) : new TakeStep(null, version));
        return "meeting/application/step";
    }

    @PostMapping("/{noun:submission|discard}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") TakeStep form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> steps.take(meeting, noun, form, actor))) {
            return done(meeting, next);
        }
        shown(meeting, noun, actor, model);
        return "meeting/application/step";
    }

    @PostMapping("/convening")
    String convene(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ConveneMeeting form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> steps.submissions().convene(meeting, form, actor))) {
            return done(meeting, next);
        }
        shown(meeting, "convening", actor, model);
        return "meeting/application/step";
    }

    private ApplicationQueries.StepPage shown(MeetingId id, String noun, Actor actor, Model model) {
        var page = queries.forStep(id, MeetingSteps.action(noun), actor);
        model.addAttribute("page", page);
        model.addAttribute("noun", noun);
        return page;
    }

    private static String done(MeetingId id, RedirectAttributes next) {
        Notice.success("meeting.notice.done").into(next);
        return "redirect:" + id.link();
    }
}
