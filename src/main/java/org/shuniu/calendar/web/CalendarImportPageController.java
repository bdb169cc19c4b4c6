package org.shuniu.calendar.web;

import jakarta.validation.Valid;
import org.shuniu.calendar.service.CalendarQueries;
import org.shuniu.calendar.service.CalendarService;
import org.shuniu.calendar.service.LoadYear;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
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

/** Paste, look, confirm. */
@PageController
@RequestMapping("/calendar")
class CalendarImportPageController {
    private static final String IMPORT = "calendar/import";

    private final CalendarQueries queries;
    private final CalendarService calendar;

    CalendarImportPageController(CalendarQueries queries, CalendarService calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping("/import")
    String paste(@CurrentActor Actor actor, Model model) {
        queries.requireMaintainer(actor);
        model.addAttribute("form", LoadYear.blank());
        return IMPORT;
    }

    @PostMapping("/import")
    String look(
            @Valid @ModelAttribute("form") LoadYear form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        queries.requireMaintainer(actor);
        if (!errors.hasErrors()) {
            model.addAttribute("reading", queries.read(form.text(), actor));
        }
        return IMPORT;
    }

    @PostMapping("/years")
    String confirm(
            @Valid @ModelAttribute("form") LoadYear form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireMaintainer(actor);
        if (errors.hasErrors()) {
            return IMPORT;
        }
        try {
            int year = calendar.loadYear(form, actor);
            Notice.success("calendar.notice.loaded", String.valueOf(year)).into(next);
            return "redirect:/calendar?year=" + year;
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            model.addAttribute("reading", queries.read(form.text(), actor));
            return IMPORT;
        }
    }
}
