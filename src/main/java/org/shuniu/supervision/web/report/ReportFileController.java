package org.shuniu.supervision.web.report;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.service.report.DistributionService;
import org.shuniu.supervision.service.report.ReportPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report as PDF and as Word file, from its page; to open one is to have read it. */
@PageController
class ReportFileController {
    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReportPrinter printer;
    private final DistributionService distribution;

    ReportFileController(ReportPrinter printer, DistributionService distribution) {
        this.printer = printer;
        this.distribution = distribution;
    }

    @GetMapping("/supervision/reports/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new ReportId(id), actor);
        distribution.opened(new ReportId(id), actor);
        var disposition = ContentDisposition.inline().filename("report-" + id + ".pdf");
        return answer(disposition.build(), MediaType.APPLICATION_PDF, content);
    }

    @GetMapping("/supervision/reports/{id}/report.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.docx(new ReportId(id), actor);
        distribution.opened(new ReportId(id), actor);
        var disposition = ContentDisposition.attachment().filename("report-" + id + ".docx");
        return answer(disposition.build(), DOCX, content);
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition disposition, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
