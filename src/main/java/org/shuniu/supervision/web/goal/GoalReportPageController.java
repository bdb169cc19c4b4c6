package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.command.ReportValue;
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

/** Reports of quarters and supervision's word on them. */
@PageController
@RequestMapping("/goals/{id}/reports")
class GoalReportPageController {
    private final GoalReporting reporting;
    private final GoalScreen screen;

    GoalReportPageController(GoalReporting reporting, GoalScreen screen) {
        this.reporting = reporting;
        this.screen = screen;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long indicator,
            @RequestParam(required = false) @Nullable Integer quarter,
            @CurrentActor Actor actor,
            Model model) {
        screen.goals().forStep(new GoalId(id), GoalAction.REPORT, actor);
        model.addAttribute("form", ReportValue.blank(indicator, quarter));
        return form(id, actor, model);
    }

    @PostMapping
    String report(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReportValue form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> report(new GoalId(id), form, file, actor))) {
            Notice.success("goal.notice.reported").into(next);
            return "redirect:/goals/" + id;
        }
        return form(id, actor, model);
    }

    private void report(GoalId id, ReportValue form, @Nullable MultipartFile file, Actor actor) {
        if (file == null || file.isEmpty()) {
            reporting.report(id, form, actor);
            return;
        }
        try (var content = file.getInputStream()) {
            reporting.report(id, form, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/{report}/confirmation")
    String confirm(
            @PathVariable long id, @PathVariable long report, @CurrentActor Actor actor, RedirectAttributes next) {
        reporting.confirm(new GoalId(id), report, actor);
        return done(id, next);
    }

    @GetMapping("/{report}/return")
    String askToReturn(@PathVariable long id, @PathVariable long report, @CurrentActor Actor actor, Model model) {
        screen.goals().forStep(new GoalId(id), GoalAction.EXAMINE, actor);
        model.addAttribute("form", new GiveReason("", 0));
        return back(id, report, actor, model);
    }

    @PostMapping("/{report}/return")
    String sendBack(
            @PathVariable long id,
            @PathVariable long report,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> reporting.sendBack(new GoalId(id), report, form, actor));
        return done ? done(id, next) : back(id, report, actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("goal.notice.done").into(next);
        return "redirect:/goals/" + id;
    }

    private String back(long id, long report, Actor actor, Model model) {
        model.addAttribute("goal", screen.goals().view(new GoalId(id), actor));
        model.addAttribute("noun", "return");
        model.addAttribute("target", "/goals/" + id + "/reports/" + report + "/return");
        return "supervision/goal/step";
    }

    private String form(long id, Actor actor, Model model) {
        var goal = screen.goals().view(new GoalId(id), actor);
        List<Option> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Option.key(String.valueOf(number), "goal.quarter." + number))
                .toList();
        model.addAttribute("goal", goal);
        model.addAttribute("quarters", GoalChoices.first("supervision.choose", quarters));
        model.addAttribute(
                "indicators",
                GoalChoices.first(
                        "supervision.choose",
                        goal.indicators().stream()
                                .map(one ->
                                        Option.named(String.valueOf(one.id()), one.name() + " (" + one.measure() + ")"))
                                .toList()));
        return "supervision/goal/report";
    }
}
