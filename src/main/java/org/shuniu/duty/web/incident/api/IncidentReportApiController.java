package org.shuniu.duty.web.incident.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.read.IncidentView;
import org.shuniu.duty.service.incident.read.ReportLine;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.EditReport;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReceiptService;
import org.shuniu.duty.service.incident.report.ReportPrinter;
import org.shuniu.duty.service.incident.report.ReportQueries;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.duty.service.incident.report.ReportView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Reports by phone and in writing, and receipts of what lower rooms have sent. */
@ApiController
@RequestMapping("/api/v1/incidents/{id}")
class IncidentReportApiController {
    private final IncidentQueries incidents;
    private final ReportService reports;
    private final ReportQueries queries;
    private final ReceiptService receipts;
    private final ReportPrinter printer;
    private final IncidentSayings sayings;

    IncidentReportApiController(
            IncidentQueries incidents,
            ReportService reports,
            ReportQueries queries,
            ReceiptService receipts,
            ReportPrinter printer,
            IncidentSayings sayings) {
        this.incidents = incidents;
        this.reports = reports;
        this.queries = queries;
        this.receipts = receipts;
        this.printer = printer;
        this.sayings = sayings;
    }

    @GetMapping("/reports")
    List<ReportLine> list(@PathVariable long id, @CurrentActor Actor actor) {
        return incidents.view(new IncidentId(id), actor).reports();
    }

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    ReportView draft(@PathVariable long id, @Valid @RequestBody DraftReport command, @CurrentActor Actor actor) {
        long report = reports.draft(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), report, actor).plain();
    }

    @PostMapping("/phone-reports")
    @ResponseStatus(HttpStatus.CREATED)
    IncidentView log(@PathVariable long id, @Valid @RequestBody LogPhoneReport command, @CurrentActor Actor actor) {
        reports.phone(new IncidentId(id), command, actor);
        return incidents.view(new IncidentId(id), actor).plain();
    }

    @GetMapping("/reports/{reportId}")
    ReportView report(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), reportId, actor).plain();
    }

    @GetMapping("/reports/{reportId}/actions")
    List<IncidentSayings.ActionAnswer> actions(
            @PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), reportId, actor).steps().stream()
                .map(step -> sayings.of(step.action().name(), step.noun(), step.open(), step.reason()))
                .toList();
    }

    @PutMapping("/reports/{reportId}")
    ReportView edit(
            @PathVariable long id,
            @PathVariable long reportId,
            @Valid @RequestBody EditReport command,
            @CurrentActor Actor actor) {
        reports.edit(new IncidentId(id), reportId, command, actor);
        return queries.view(new IncidentId(id), reportId, actor).plain();
    }

    @PostMapping("/reports/{reportId}/{noun:submission|signature|return|discard}")
    ReportView take(
            @PathVariable long id,
            @PathVariable long reportId,
            @PathVariable String noun,
            @Valid @RequestBody MoveReport command,
            @CurrentActor Actor actor) {
        var action = ReportAction.named(noun).orElseThrow(NotFoundException::new);
        reports.take(new IncidentId(id), reportId, action, command, actor);
        return queries.view(new IncidentId(id), reportId, actor).plain();
    }

    @GetMapping("/reports/{reportId}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.pdf(new IncidentId(id), reportId, actor));
    }

    @PostMapping("/receipts")
    IncidentView receipt(@PathVariable long id, @CurrentActor Actor actor) {
        receipts.receipt(new IncidentId(id), actor);
        return incidents.view(new IncidentId(id), actor).plain();
    }
}
