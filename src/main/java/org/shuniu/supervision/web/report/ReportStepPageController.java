package org.shuniu.supervision.web.report;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.service.report.DistributeReport;
import org.shuniu.supervision.service.report.DistributionService;
import org.shuniu.supervision.service.report.MoveReport;
import org.shuniu.supervision.service.report.ReportQueries;
import org.shuniu.supervision.service.report.ReportService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a report. */
@PageController
@RequestMapping("/supervision/reports/{id}")
class ReportStepPageController {
    static final String NOUNS = "figures|submission|approval|return|signature|discard";

    private final ReportService reports;
    private final DistributionService distribution;
    private final ReportQueries queries;
    private final ReportScreen screen;

    ReportStepPageController(
            ReportService reports, DistributionService distribution, ReportQueries queries, ReportScreen screen) {
        this.reports = reports;
        this.distribution = distribution;
        this.queries = queries;
        this.screen = screen;
    }

    @PostMapping("/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = ReportAction.named(noun).orElseThrow(NotFoundException::new);
        if (!errors.hasErrors()) {
            try {
                reports.take(new ReportId(id), action, form, actor);
                Notice.success("supervision.report.done." + action).into(next);
                return "redirect:/supervision/reports/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return screen.show(new ReportId(id), actor, model);
    }

    @GetMapping("/distribution")
    String readers(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var report = queries.forStep(new ReportId(id), ReportAction.DISTRIBUTE, actor);
        model.addAttribute("form", new DistributeReport(List.of(), report.version()));
        return page(id, actor, model);
    }

    @PostMapping("/distribution")
    String distribute(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DistributeReport form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                distribution.distribute(new ReportId(id), form, actor);
                Notice.success("supervision.report.done.DISTRIBUTE").into(next);
                return "redirect:/supervision/reports/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(id, actor, model);
    }

    private String page(long id, Actor actor, Model model) {
        var report = queries.forStep(new ReportId(id), ReportAction.DISTRIBUTE, actor);
        var sent = report.readers().stream().map(reader -> reader.personId()).toList();
        model.addAttribute("report", report);
        model.addAttribute(
                "candidates",
                queries.candidates(new ReportId(id), actor).stream()
                        .filter(post -> !sent.contains(post.personId()))
                        .toList());
        return "supervision/report-distribute";
    }
}
