package org.shuniu.duty.web.bulletin.series;

import jakarta.validation.Valid;
import org.shuniu.duty.service.bulletin.series.BulletinSeriesService;
import org.shuniu.duty.service.bulletin.series.StartSeries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the numbers of 《值班快报》 stand, and where they began. */
@PageController
@RequestMapping("/duty-bulletins/series")
class BulletinSeriesPageController {
    private final BulletinSeriesService series;

    BulletinSeriesPageController(BulletinSeriesService series) {
        this.series = series;
    }

    @GetMapping
    String show(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new StartSeries(null, null, null));
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("series", series.view(actor));
        return "duty/bulletin-series";
    }

    @PostMapping
    String start(
            @Valid @ModelAttribute("form") StartSeries form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.accepted(errors, () -> series.start(form, actor))) {
            return page(actor, model);
        }
        Notice.success("duty.bulletin.series.notice").into(next);
        return "redirect:/duty-bulletins/series";
    }
}
