package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import java.util.Objects;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.EditReport;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReportNews;
import org.shuniu.duty.service.incident.report.ReportQueries;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.duty.service.incident.report.ReportView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
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

/** Calls that were made, and papers from their first words to the signature. */
@PageController
@RequestMapping("/incidents/{id}")
class IncidentReportPageController {
    static final String NOUNS = "submission|signature|return|discard";

    private final IncidentQueries incidents;
    private final ReportService reports;
    private final ReportQueries queries;
    private final ReportNews news;

    IncidentReportPageController(
            IncidentQueries incidents, ReportService reports, ReportQueries queries, ReportNews news) {
        this.incidents = incidents;
        this.reports = reports;
        this.queries = queries;
        this.news = news;
    }

    @GetMapping("/phone-reports")
    String phone(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new LogPhoneReport(null, null, null));
        return phonePage(id, actor, model);
    }

    private String phonePage(long id, Actor actor, Model model) {
        model.addAttribute("incident", incidents.view(new IncidentId(id), actor));
        return "duty/incident/phone";
    }

    @PostMapping("/phone-reports")
    String log(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LogPhoneReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.accepted(errors, () -> reports.phone(new IncidentId(id), form, actor))) {
            return phonePage(id, actor, model);
        }
        Notice.success("incident.notice.phoned").into(next);
        return "redirect:/incidents/" + id;
    }

    /** {@code kind} is one of the buttons. */
    @PostMapping("/reports")
    String draft(@PathVariable long id, @RequestParam ReportKind kind, @CurrentActor Actor actor) {
        long report = reports.draft(new IncidentId(id), new DraftReport(kind), actor);
        return "redirect:/incidents/" + id + "/reports/" + report + "/edit";
    }

    @GetMapping("/reports/{reportId}")
    String show(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor, Model model) {
        model.addAttribute("report", queries.view(new IncidentId(id), reportId, actor));
        model.addAttribute("form", new MoveReport(null, 0));
        return "duty/incident/report";
    }

    @GetMapping("/reports/{reportId}/edit")
    String edit(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor, Model model) {
        var report = queries.forStep(new IncidentId(id), reportId, ReportAction.EDIT, actor);
        return words(report, new EditReport(report.addressee(), report.body(), report.version()), actor, model);
    }

    /** Puts what was stated meanwhile into the typed text; saves nothing. */
    @PostMapping(path = "/reports/{reportId}/edit", params = "takeUp")
    String takeUp(
            @PathVariable long id,
            @PathVariable long reportId,
            @ModelAttribute EditReport typed,
            @CurrentActor Actor actor,
            Model model) {
        var key = new IncidentId(id);
        var report = queries.forStep(key, reportId, ReportAction.EDIT, actor);
        String body = Objects.requireNonNullElse(typed.body(), "");
        String fresh = news.takenUp(body, news.of(key, reportId, body, actor));
        return words(report, new EditReport(typed.addressee(), fresh, typed.version()), actor, model);
    }

    private String words(ReportView report, EditReport form, Actor actor, Model model) {
        model.addAttribute("form", form);
        return words(report, Objects.requireNonNullElse(form.body(), ""), actor, model);
    }

    private String words(ReportView report, String body, Actor actor, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("news", news.of(new IncidentId(report.incidentId()), report.id(), body, actor));
        return "duty/incident/report-edit";
    }

    @PostMapping("/reports/{reportId}/edit")
    String save(
            @PathVariable long id,
            @PathVariable long reportId,
            @Valid @ModelAttribute("form") EditReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.accepted(errors, () -> reports.edit(new IncidentId(id), reportId, form, actor))) {
            var report = queries.forStep(new IncidentId(id), reportId, ReportAction.EDIT, actor);
            return words(report, Objects.requireNonNullElse(form.body(), ""), actor, model);
        }
        Notice.success("incident.notice.saved").into(next);
        return "redirect:/incidents/" + id + "/reports/" + reportId;
    }

    @PostMapping("/reports/{reportId}/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable long reportId,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = ReportAction.named(noun).orElseThrow(NotFoundException::new);
        var key = new IncidentId(id);
        if (!FormErrors.accepted(errors, () -> reports.take(key, reportId, action, form, actor))) {
            model.addAttribute("report", queries.view(key, reportId, actor));
            return "duty/incident/report";
        }
        Notice.success("incident.report.done." + action).into(next);
        return "redirect:/incidents/" + id + "/reports/" + reportId;
    }
}
