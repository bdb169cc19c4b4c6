package org.shuniu.duty.web.incident;

import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.report.ReportPrinter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report as PDF, from its page. */
@PageController
class IncidentReportFileController {
    private final ReportPrinter printer;

    IncidentReportFileController(ReportPrinter printer) {
        this.printer = printer;
    }

    @GetMapping("/incidents/{id}/reports/{reportId}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new IncidentId(id), reportId, actor);
        var disposition = ContentDisposition.inline().filename("report-" + reportId + ".pdf");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(content);
    }
}
