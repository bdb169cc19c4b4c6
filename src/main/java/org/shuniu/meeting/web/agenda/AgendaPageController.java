package org.shuniu.meeting.web.agenda;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.DescribeSlot;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda of a meeting and the form of its items. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/agenda")
class AgendaPageController {
    private final AgendaService agenda;
    private final AgendaScreen screen;

    AgendaPageController(AgendaService agenda, AgendaScreen screen) {
        this.agenda = agenda;
        this.screen = screen;
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", DescribeSlot.blank());
        return screen.agenda(new MeetingId(id), actor, model);
    }

    @PostMapping("/items")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DescribeSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> agenda.add(new MeetingId(id), form, actor))) {
            return done(id, next);
        }
        return screen.agenda(new MeetingId(id), actor, model);
    }

    @GetMapping("/items/{item}")
    String edit(@PathVariable long id, @PathVariable long item, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", screen.queries().draft(new MeetingId(id), item, actor));
        return screen.item(new MeetingId(id), item, actor, model);
    }

    @PostMapping("/items/{item}")
    String save(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @ModelAttribute("form") DescribeSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> agenda.edit(new MeetingId(id), item, form, actor))) {
            return done(id, next);
        }
        return screen.item(new MeetingId(id), item, actor, model);
    }

    static String done(long id, RedirectAttributes next) {
        Notice.success("meeting.agenda.notice.saved").into(next);
        return "redirect:/meetings/" + id + "/agenda";
    }
}
