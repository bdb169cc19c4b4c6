package org.shuniu.supervision.web.inspection.api;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.read.InspectionPrinter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan and the conclusion as printed sheets. */
@ApiController
@RequestMapping("/api/v1/inspections")
class InspectionFileApiController {
    private final InspectionPrinter printer;

    InspectionFileApiController(InspectionPrinter printer) {
        this.printer = printer;
    }

    @GetMapping("/{id}/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.plan(new InspectionId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }

    @GetMapping("/objects/{id}/conclusion.pdf")
    ResponseEntity<byte[]> conclusion(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.conclusion(new InspectionObjectId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }
}
