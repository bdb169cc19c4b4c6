package org.shuniu.supervision.web.report;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.service.report.DraftReport;
import org.shuniu.supervision.service.report.EditReport;
import org.shuniu.supervision.service.report.MoveReport;
import org.shuniu.supervision.service.report.ReportQueries;
import org.shuniu.supervision.service.report.ReportService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new report, its page, and its words. */
@PageController
@RequestMapping("/supervision/reports")
class ReportPageController {
    private final ReportService reports;
    private final ReportQueries queries;
    private final ReportScreen screen;

    ReportPageController(ReportService reports, ReportQueries queries, ReportScreen screen) {
        this.reports = reports;
        this.queries = queries;
        this.screen = screen;
    }

    @InitBinder("draft")
    void numbers(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "matters", new NumbersEditor());
    }

    /** About last month unless told otherwise; a matter's page asks with its number. */
    @GetMapping("/new")
    String form(
            @RequestParam(defaultValue = "CIRCULAR") ReportKind kind,
            @RequestParam(required = false) @Nullable String matter,
            @CurrentActor Actor actor,
            Model model) {
        queries.requireDrafter(actor);
        var month = screen.lastMonth();
        model.addAttribute(
                "draft", new DraftReport(kind, month[0], month[1], matter == null ? List.of() : List.of(matter)));
        return screen.form(model);
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("draft") DraftReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireDrafter(actor);
        if (!errors.hasErrors()) {
            try {
                var id = reports.draft(form, actor);
                Notice.success("supervision.report.notice.drafted").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return screen.form(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        String page = screen.show(new ReportId(id), actor, model);
        model.addAttribute("form", new MoveReport("", 0));
        return page;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var report = queries.forStep(new ReportId(id), ReportAction.EDIT, actor);
        model.addAttribute("report", report);
        model.addAttribute("form", new EditReport(report.title(), report.body(), report.version()));
        return "supervision/report-edit";
    }

    @PostMapping("/{id}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            model.addAttribute("report", queries.forStep(new ReportId(id), ReportAction.EDIT, actor));
            return "supervision/report-edit";
        }
        reports.edit(new ReportId(id), form, actor);
        Notice.success("supervision.report.notice.saved").into(next);
        return "redirect:/supervision/reports/" + id;
    }
}
