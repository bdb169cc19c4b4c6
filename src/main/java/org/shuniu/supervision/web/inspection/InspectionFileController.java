package org.shuniu.supervision.web.inspection;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.read.InspectionPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan and the conclusion as printed sheets. */
@PageController
class InspectionFileController {
    private final InspectionPrinter printer;

    InspectionFileController(InspectionPrinter printer) {
        this.printer = printer;
    }

    @GetMapping("/inspections/{id}/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable long id, @CurrentActor Actor actor) {
        return pdf("inspection-" + id, printer.plan(new InspectionId(id), actor));
    }

    @GetMapping("/inspections/objects/{id}/conclusion.pdf")
    ResponseEntity<byte[]> conclusion(@PathVariable long id, @CurrentActor Actor actor) {
        return pdf("conclusion-" + id, printer.conclusion(new InspectionObjectId(id), actor));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
