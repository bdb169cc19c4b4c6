package org.shuniu.meeting.web.minutes;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.service.minutes.EditMinutes;
import org.shuniu.meeting.service.minutes.MinutesReading;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.shuniu.meeting.service.minutes.read.MinutesView;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New minutes of a meeting, their page, and their words with the distribution list. */
@PageController
class MinutesPageController {
    private final MinutesService minutes;
    private final MinutesQueries queries;
    private final MinutesReading reading;

    MinutesPageController(MinutesService minutes, MinutesQueries queries, MinutesReading reading) {
        this.minutes = minutes;
        this.queries = queries;
        this.reading = reading;
    }

    @PostMapping("/meetings/{id:\\d+}/minutes")
    String draft(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        var drafted = minutes.draft(new MeetingId(id), actor);
        Notice.success("meeting.minutes.notice.drafted").into(next);
        return "redirect:" + drafted.link() + "/edit";
    }

    /** Opening them is the receipt of a reader. */
    @GetMapping("/minutes/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        reading.opened(new MinutesId(id), actor);
        model.addAttribute("minutes", queries.view(new MinutesId(id), actor));
        model.addAttribute("form", new MoveMinutes("", 0));
        return "meeting/minutes/show";
    }

    @GetMapping("/minutes/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = queries.forStep(new MinutesId(id), MinutesAction.EDIT, actor);
        var chosen = view.readers().stream().map(MinutesView.Reader::personId).toList();
        var people = view.people();
        model.addAttribute(
                "form",
                new EditMinutes(
                        view.title(),
                        view.body(),
                        view.record(),
                        people.present(),
                        people.onLeave(),
                        people.observers(),
                        chosen,
                        view.version()));
        return words(id, actor, model, view);
    }

    @PostMapping("/minutes/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditMinutes form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> minutes.edit(new MinutesId(id), form, actor))) {
            Notice.success("meeting.minutes.notice.saved").into(next);
            return "redirect:/minutes/" + id;
        }
        return words(id, actor, model, queries.forStep(new MinutesId(id), MinutesAction.EDIT, actor));
    }

    private String words(long id, Actor actor, Model model, MinutesView view) {
        model.addAttribute("minutes", view);
        model.addAttribute("candidates", queries.candidates(new MinutesId(id), actor));
        return "meeting/minutes/edit";
    }
}
