package org.shuniu.duty.web.score;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.service.score.OpenSheets;
import org.shuniu.duty.service.score.ScoreQueries;
import org.shuniu.duty.service.score.ScoreService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets of a quarter, and one of them. */
@PageController
@RequestMapping("/duty-scores")
class ScorePageController {
    private final ScoreService scores;
    private final ScoreQueries queries;

    ScorePageController(ScoreService scores, ScoreQueries queries) {
        this.scores = scores;
        this.queries = queries;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @CurrentActor Actor actor,
            Model model) {
        var now = queries.now();
        int askedYear = Objects.requireNonNullElse(year, now.year());
        int askedQuarter = Objects.requireNonNullElse(quarter, now.number());
        model.addAttribute("form", new OpenSheets(askedYear, askedQuarter));
        return page(askedYear, askedQuarter, actor, model);
    }

    private String page(int year, int quarter, Actor actor, Model model) {
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("quarter", quarter);
        model.addAttribute("rows", queries.quarter(year, quarter, actor));
        model.addAttribute("keeps", queries.keeps(actor));
        model.addAttribute("items", ScoreItems.of(queries.settings()));
        return "duty/score/list";
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") OpenSheets form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> scores.open(form, actor))) {
            Notice.success("duty.score.notice.opened").into(next);
            return "redirect:/duty-scores?year=" + form.year() + "&quarter=" + form.quarter();
        }
        var now = queries.now();
        return page(
                Objects.requireNonNullElse(form.year(), now.year()),
                Objects.requireNonNullElse(form.quarter(), now.number()),
                actor,
                model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("sheet", queries.view(new DutyScoreId(id), actor));
        return "duty/score/show";
    }

    @PostMapping("/{id}/collection")
    String collect(
            @PathVariable long id, @RequestParam int version, @CurrentActor Actor actor, RedirectAttributes next) {
        scores.collect(new DutyScoreId(id), version, actor);
        Notice.success("duty.score.notice.collected").into(next);
        return "redirect:/duty-scores/" + id;
    }

    @PostMapping("/{id}/confirmation")
    String confirm(
            @PathVariable long id, @RequestParam int version, @CurrentActor Actor actor, RedirectAttributes next) {
        scores.confirm(new DutyScoreId(id), version, actor);
        Notice.success("duty.score.notice.confirmed").into(next);
        return "redirect:/duty-scores/" + id;
    }
}
