package org.shuniu.meeting.web.series;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.service.series.EndSeries;
import org.shuniu.meeting.service.series.PrepareNext;
import org.shuniu.meeting.service.series.SeriesQueries;
import org.shuniu.meeting.service.series.SeriesService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Preparing the next meeting of a series, and ending the series. */
@PageController
@RequestMapping("/meeting-series/{id:\\d+}")
class SeriesStepPageController {
    private final SeriesService series;
    private final SeriesQueries queries;

    SeriesStepPageController(SeriesService series, SeriesQueries queries) {
        this.series = series;
        this.queries = queries;
    }

    @PostMapping("/meetings")
    String prepare(
            @PathVariable long id,
            @ModelAttribute("form") PrepareNext form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var kept = new MeetingSeriesId(id);
        if (!errors.hasErrors()) {
            try {
                var meeting = series.prepare(kept, form, actor);
                Notice.success("meeting.series.notice.prepared").into(next);
                return "redirect:" + meeting.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("series", queries.view(kept, actor));
        return "meeting/series/show";
    }

    @PostMapping("/end")
    String end(
            @PathVariable long id,
            @ModelAttribute("ending") EndSeries form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        var kept = new MeetingSeriesId(id);
        series.end(kept, form, actor);
        Notice.success("meeting.series.notice.ended").into(next);
        return "redirect:" + kept.link();
    }
}
