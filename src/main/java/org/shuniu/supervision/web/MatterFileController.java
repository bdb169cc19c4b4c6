package org.shuniu.supervision.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.read.MatterPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 督查通知单 and the sheets of three colours as printed papers. */
@PageController
class MatterFileController {
    private final MatterPrinter printer;

    MatterFileController(MatterPrinter printer) {
        this.printer = printer;
    }

    @GetMapping("/matters/{id}/parts/{partId}/notice.pdf")
    ResponseEntity<byte[]> notice(@PathVariable long id, @PathVariable long partId, @CurrentActor Actor actor) {
        return pdf("notice-" + partId, printer.notice(new MatterId(id), partId, actor));
    }

    @GetMapping("/matters/{id}/sheets/{sheetId}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id, @PathVariable long sheetId, @CurrentActor Actor actor) {
        return pdf("sheet-" + sheetId, printer.sheet(new MatterId(id), sheetId, actor));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
