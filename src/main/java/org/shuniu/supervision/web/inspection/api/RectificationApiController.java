package org.shuniu.supervision.web.inspection.api;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.CheckRectification;
import org.shuniu.supervision.service.inspection.command.OrderRectification;
import org.shuniu.supervision.service.inspection.command.ReportRectification;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.object.RectificationService;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a unit must put right. */
@ApiController
@RequestMapping("/api/v1/inspections/objects/{id}/rectifications")
class RectificationApiController {
    private final RectificationService rectifications;
    private final ObjectQueries queries;

    RectificationApiController(RectificationService rectifications, ObjectQueries queries) {
        this.rectifications = rectifications;
        this.queries = queries;
    }

    private ObjectView object(long id, Actor actor) {
        return queries.view(new InspectionObjectId(id), actor);
    }

    @PostMapping
    ObjectView order(@PathVariable long id, @Valid @RequestBody OrderRectification command, @CurrentActor Actor actor) {
        rectifications.order(new InspectionObjectId(id), command, actor);
        return object(id, actor);
    }

    /** A file first, then the report that names it. */
    @PostMapping("/{itemId}/attachments")
    StoredFile attach(
            @PathVariable long id,
            @PathVariable long itemId,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return rectifications.attach(new InspectionObjectId(id), itemId, name, content, actor);
        }
    }

    @PostMapping("/{itemId}/report")
    ObjectView report(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody ReportRectification command,
            @CurrentActor Actor actor) {
        rectifications.report(new InspectionObjectId(id), itemId, command, actor);
        return object(id, actor);
    }

    @PostMapping("/{itemId}/check")
    ObjectView check(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody CheckRectification command,
            @CurrentActor Actor actor) {
        rectifications.check(new InspectionObjectId(id), itemId, command, actor);
        return object(id, actor);
    }

    @PostMapping("/{itemId}/withdrawal")
    ObjectView withdraw(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody SayInspection command,
            @CurrentActor Actor actor) {
        rectifications.withdraw(new InspectionObjectId(id), itemId, command, actor);
        return object(id, actor);
    }
}
