package org.shuniu.calendar.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.service.AddLocalHoliday;
import org.shuniu.calendar.service.CalendarQueries;
import org.shuniu.calendar.service.CalendarService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@PageController
@RequestMapping("/calendar")
class CalendarPageController {
    private final CalendarQueries queries;
    private final CalendarService calendar;

    CalendarPageController(CalendarQueries queries, CalendarService calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping
    String year(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", AddLocalHoliday.blank());
        return show(year == null ? queries.thisYear() : year, actor, model);
    }

    @PostMapping("/local-holidays")
    String addLocalHoliday(
            @Valid @ModelAttribute("form") AddLocalHoliday form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        LocalDate day = form.day();
        if (errors.hasErrors() || day == null) {
            return show(queries.yearOf(day), actor, model);
        }
        try {
            calendar.addLocalHoliday(form, actor);
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return show(queries.yearOf(day), actor, model);
        }
        Notice.success("calendar.notice.localAdded", day).into(next);
        return "redirect:/calendar?year=" + day.getYear();
    }

    @PostMapping("/local-holidays/{day}/removal")
    String removeLocalHoliday(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        calendar.removeLocalHoliday(day, actor);
        Notice.success("calendar.notice.localRemoved", day).into(next);
        return "redirect:/calendar?year=" + day.getYear();
    }

    private String show(int year, Actor actor, Model model) {
        model.addAttribute("year", queries.year(year));
        model.addAttribute("months", queries.months(year));
        model.addAttribute("maintainer", queries.mayMaintain(actor));
        return "calendar/year";
    }
}
