package org.shuniu.meeting.web.agenda;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.DecideSlot;
import org.shuniu.meeting.service.agenda.MoveSlot;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Order of the items, and what the meeting made of them. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/agenda/items/{item}")
class AgendaStepPageController {
    private final AgendaService agenda;
    private final AgendaScreen screen;

    AgendaStepPageController(AgendaService agenda, AgendaScreen screen) {
        this.agenda = agenda;
        this.screen = screen;
    }

    @PostMapping("/{noun:up|down|removal}")
    String move(
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (errors.hasErrors()) {
            Notice.warning("meeting.agenda.version.required").into(next);
            return "redirect:/meetings/" + id + "/agenda";
        }
        try {
            switch (noun) {
                case "up" -> agenda.up(meeting, item, form, actor);
                case "down" -> agenda.down(meeting, item, form, actor);
                default -> agenda.remove(meeting, item, form, actor);
            }
        } catch (InvalidException refused) {
            Notice.warning(refused.problems().get(0).key()).into(next);
            return "redirect:/meetings/" + id + "/agenda";
        }
        return AgendaPageController.done(id, next);
    }

    @GetMapping("/outcome")
    String outcome(@PathVariable long id, @PathVariable long item, @CurrentActor Actor actor, Model model) {
        int version =
                screen.queries().forOutcome(new MeetingId(id), item, actor).version();
        model.addAttribute("form", new DecideSlot(TopicOutcome.ADOPTED, "", version));
        return screen.outcome(new MeetingId(id), item, actor, model);
    }

    @PostMapping("/outcome")
    String decide(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @ModelAttribute("form") DecideSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> agenda.decide(new MeetingId(id), item, form, actor))) {
            return AgendaPageController.done(id, next);
        }
        return screen.outcome(new MeetingId(id), item, actor, model);
    }
}
