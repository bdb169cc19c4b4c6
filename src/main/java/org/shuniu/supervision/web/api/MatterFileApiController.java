package org.shuniu.supervision.web.api;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.read.MatterPrinter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 督查通知单 and the sheets of three colours as printed papers. */
@ApiController
@RequestMapping("/api/v1/matters/{id}")
class MatterFileApiController {
    private final MatterPrinter printer;

    MatterFileApiController(MatterPrinter printer) {
        this.printer = printer;
    }

    @GetMapping("/parts/{partId}/notice.pdf")
    ResponseEntity<byte[]> notice(@PathVariable long id, @PathVariable long partId, @CurrentActor Actor actor) {
        return pdf(printer.notice(new MatterId(id), partId, actor));
    }

    /** The story names the sheet of each of its lines. */
    @GetMapping("/sheets/{sheetId}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id, @PathVariable long sheetId, @CurrentActor Actor actor) {
        return pdf(printer.sheet(new MatterId(id), sheetId, actor));
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }
}
