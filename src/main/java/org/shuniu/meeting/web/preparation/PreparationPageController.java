package org.shuniu.meeting.web.preparation;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.preparation.Phase;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.preparation.AddBriefing;
import org.shuniu.meeting.service.preparation.AddItem;
import org.shuniu.meeting.service.preparation.PreparationService;
import org.shuniu.meeting.service.preparation.TickItem;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checklist of a meeting and the reports on its preparation. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/preparation")
class PreparationPageController {
    private final PreparationService preparation;
    private final MeetingPageQueries meetings;

    PreparationPageController(PreparationService preparation, MeetingPageQueries meetings) {
        this.preparation = preparation;
        this.meetings = meetings;
    }

    @ModelAttribute("phases")
    List<Option> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> Option.key(phase.name(), "meeting.preparation.phase." + phase))
                .toList();
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        return page(new MeetingId(id), actor, model);
    }

    private String page(MeetingId id, Actor actor, Model model) {
        if (!model.containsAttribute("item")) {
            model.addAttribute("item", new AddItem(Phase.BEFORE, ""));
        }
        if (!model.containsAttribute("briefing")) {
            model.addAttribute("briefing", new AddBriefing("", null, "", "", null));
        }
        model.addAttribute("view", preparation.view(id, actor));
        model.addAttribute("meeting", meetings.view(id, actor));
        return "meeting/preparation/show";
    }

    @PostMapping("/ticks")
    String tick(@PathVariable long id, TickItem form, @CurrentActor Actor actor) {
        preparation.tick(new MeetingId(id), form, actor);
        return "redirect:" + new MeetingId(id).link() + "/preparation";
    }

    @PostMapping("/items")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("item") AddItem form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        var meeting = new MeetingId(id);
        return FormErrors.accepted(errors, () -> preparation.add(meeting, form, actor))
                ? "redirect:" + meeting.link() + "/preparation"
                : page(meeting, actor, model);
    }

    @PostMapping("/briefings")
    String brief(
            @PathVariable long id,
            @Valid @ModelAttribute("briefing") AddBriefing form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> preparation.brief(meeting, form, actor))) {
            Notice.success("meeting.preparation.notice.briefed").into(next);
            return "redirect:" + meeting.link() + "/preparation";
        }
        return page(meeting, actor, model);
    }
}
