package org.shuniu.supervision.web.report;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.service.report.DistributeReport;
import org.shuniu.supervision.service.report.DistributionService;
import org.shuniu.supervision.service.report.DraftReport;
import org.shuniu.supervision.service.report.EditReport;
import org.shuniu.supervision.service.report.MoveReport;
import org.shuniu.supervision.service.report.ReportFilter;
import org.shuniu.supervision.service.report.ReportPrinter;
import org.shuniu.supervision.service.report.ReportQueries;
import org.shuniu.supervision.service.report.ReportRow;
import org.shuniu.supervision.service.report.ReportService;
import org.shuniu.supervision.service.report.ReportView;
import org.shuniu.supervision.web.api.Sayings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Circulars and special reports for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/supervision-reports")
class ReportApiController {
    private final ReportService reports;
    private final DistributionService distribution;
    private final ReportQueries queries;
    private final ReportPrinter printer;
    private final Sayings sayings;

    ReportApiController(
            ReportService reports,
            DistributionService distribution,
            ReportQueries queries,
            ReportPrinter printer,
            Sayings sayings) {
        this.reports = reports;
        this.distribution = distribution;
        this.queries = queries;
        this.printer = printer;
        this.sayings = sayings;
    }

    @GetMapping
    PageOf<ReportRow> list(
            @ModelAttribute ReportFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReportView draft(@Valid @RequestBody DraftReport command, @CurrentActor Actor actor) {
        return queries.view(reports.draft(command, actor), actor).plain();
    }

    /** Opening it is the receipt of a reader. */
    @GetMapping("/{id}")
    ReportView report(@PathVariable long id, @CurrentActor Actor actor) {
        distribution.opened(new ReportId(id), actor);
        return queries.view(new ReportId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new ReportId(id), actor).steps().stream()
                .map(step -> sayings.of(step.action().name(), step.noun(), step.open(), step.reason()))
                .toList();
    }

    @PutMapping("/{id}")
    ReportView edit(@PathVariable long id, @Valid @RequestBody EditReport command, @CurrentActor Actor actor) {
        reports.edit(new ReportId(id), command, actor);
        return queries.view(new ReportId(id), actor).plain();
    }

    @PostMapping("/{id}/{noun:" + ReportStepPageController.NOUNS + "}")
    ReportView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveReport command,
            @CurrentActor Actor actor) {
        var action = ReportAction.named(noun).orElseThrow(NotFoundException::new);
        reports.take(new ReportId(id), action, command, actor);
        return queries.view(new ReportId(id), actor).plain();
    }

    /** Persons to whom it may be sent. */
    @GetMapping("/{id}/distribution")
    List<PostCard> candidates(@PathVariable long id, @CurrentActor Actor actor) {
        queries.forStep(new ReportId(id), ReportAction.DISTRIBUTE, actor);
        return queries.candidates(new ReportId(id), actor);
    }

    @PostMapping("/{id}/distribution")
    ReportView distribute(
            @PathVariable long id, @Valid @RequestBody DistributeReport command, @CurrentActor Actor actor) {
        distribution.distribute(new ReportId(id), command, actor);
        return queries.view(new ReportId(id), actor).plain();
    }

    @GetMapping("/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new ReportId(id), actor);
        distribution.opened(new ReportId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }

    @GetMapping("/{id}/report.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.docx(new ReportId(id), actor);
        distribution.opened(new ReportId(id), actor);
        return ResponseEntity.ok().contentType(ReportFileController.DOCX).body(content);
    }
}
