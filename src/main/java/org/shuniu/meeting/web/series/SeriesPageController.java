package org.shuniu.meeting.web.series;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;
import org.shuniu.meeting.service.series.DescribeSeries;
import org.shuniu.meeting.service.series.PrepareNext;
import org.shuniu.meeting.service.series.SeriesQueries;
import org.shuniu.meeting.service.series.SeriesService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Meetings that come again: the list, a series with its history, and its form. */
@PageController
@RequestMapping("/meeting-series")
class SeriesPageController {
    private final SeriesService series;
    private final SeriesQueries queries;

    SeriesPageController(SeriesService series, SeriesQueries queries) {
        this.series = series;
        this.queries = queries;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("rows", queries.rows(actor));
        model.addAttribute("founds", queries.founds(actor));
        return "meeting/series/list";
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        series.requireFounder(actor);
        model.addAttribute("form", queries.blank());
        return form("/meeting-series", "/meeting-series", actor, model);
    }

    @PostMapping
    String found(
            @Valid @ModelAttribute("form") DescribeSeries form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        series.requireFounder(actor);
        if (!errors.hasErrors()) {
            try {
                var id = series.found(form, actor);
                Notice.success("meeting.series.notice.saved").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form("/meeting-series", "/meeting-series", actor, model);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = queries.view(new MeetingSeriesId(id), actor);
        model.addAttribute("series", view);
        model.addAttribute("form", new PrepareNext(view.nextOn(), view.version()));
        return "meeting/series/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var kept = new MeetingSeriesId(id);
        model.addAttribute("form", queries.form(kept, actor));
        return form(kept.link() + "/edit", kept.link(), actor, model);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DescribeSeries form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var kept = new MeetingSeriesId(id);
        queries.form(kept, actor);
        if (FormErrors.accepted(errors, () -> series.edit(kept, form, actor))) {
            Notice.success("meeting.series.notice.saved").into(next);
            return "redirect:" + kept.link();
        }
        return form(kept.link() + "/edit", kept.link(), actor, model);
    }

    private String form(String target, String back, Actor actor, Model model) {
        model.addAttribute("target", target);
        model.addAttribute("back", back);
        model.addAttribute("kinds", options("meeting.series.kind.", List.of(SeriesKind.values())));
        model.addAttribute("rhythms", options("meeting.series.rhythm.", List.of(Rhythm.values())));
        model.addAttribute("classes", options("meeting.class.", queries.classes(actor)));
        model.addAttribute("forms", options("meeting.form.", List.of(MeetingForm.values())));
        return "meeting/series/form";
    }

    private static List<Option> options(String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }
}
