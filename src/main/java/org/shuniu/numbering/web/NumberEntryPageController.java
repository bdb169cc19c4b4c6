package org.shuniu.numbering.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.numbering.service.ChangeEntry;
import org.shuniu.numbering.service.SeriesQueries;
import org.shuniu.numbering.service.SeriesService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirmation pages of the register: each asks for a reason and names what it does. */
@PageController
@RequestMapping("/number-series/{id}")
class NumberEntryPageController {
    private static final String CONFIRM = "numbering/confirm";

    private final SeriesQueries queries;
    private final SeriesService series;

    NumberEntryPageController(SeriesQueries queries, SeriesService series) {
        this.queries = queries;
        this.series = series;
    }

    @GetMapping("/entries/{entryId}/void")
    String askVoid(@PathVariable long id, @PathVariable long entryId, @CurrentActor Actor actor, Model model) {
        return ask(Step.VOID, id, entryId, actor, model);
    }

    @PostMapping("/entries/{entryId}/void")
    String makeVoid(
            @PathVariable long id,
            @PathVariable long entryId,
            @Valid @ModelAttribute("form") ChangeEntry form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return ask(Step.VOID, id, entryId, actor, model);
        }
        var number = series.makeVoid(id, entryId, form, actor);
        Notice.success("numbering.notice.voided", number.text()).into(next);
        return "redirect:/number-series/" + id + "?year=" + number.year();
    }

    @GetMapping("/entries/{entryId}/usage")
    String askUsage(@PathVariable long id, @PathVariable long entryId, @CurrentActor Actor actor, Model model) {
        return ask(Step.USAGE, id, entryId, actor, model);
    }

    @PostMapping("/entries/{entryId}/usage")
    String useOnPaper(
            @PathVariable long id,
            @PathVariable long entryId,
            @Valid @ModelAttribute("form") ChangeEntry form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return ask(Step.USAGE, id, entryId, actor, model);
        }
        var number = series.useOnPaper(id, entryId, form, actor);
        Notice.success("numbering.notice.used", number.text()).into(next);
        return "redirect:/number-series/" + id + "?year=" + number.year();
    }

    @GetMapping("/closure")
    String askClosure(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var shown = queries.series(id, null, actor);
        queries.requireKeeper(actor);
        model.addAttribute(
                "confirm", new Confirm(Step.CLOSURE, shown.code(), address(id, "/closure"), address(id, "")));
        return withForm(model, shown.version());
    }

    @PostMapping("/closure")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ChangeEntry form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return askClosure(id, actor, model);
        }
        series.close(id, form, actor);
        Notice.success("numbering.notice.closed").into(next);
        return "redirect:/number-series/" + id;
    }

    private String ask(Step step, long id, long entryId, Actor actor, Model model) {
        var entry = queries.entry(id, entryId, actor);
        queries.requireKeeper(actor);
        String action = "/entries/" + entryId + "/" + step.noun();
        model.addAttribute("confirm", new Confirm(step, entry.text(), address(id, action), address(id, "")));
        return withForm(model, entry.version());
    }

    /** Keeps a form that came back with errors. */
    private static String withForm(Model model, int version) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ChangeEntry("", version));
        }
        return CONFIRM;
    }

    private static String address(long id, String rest) {
        return "/number-series/" + id + rest;
    }

    /** What the confirmation page is about. */
    enum Step {
        VOID,
        USAGE,
        CLOSURE;

        String noun() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The confirmation page's own words and addresses. */
    record Confirm(Step step, String what, String action, String cancel) {}
}
