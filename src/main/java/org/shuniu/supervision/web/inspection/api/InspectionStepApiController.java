package org.shuniu.supervision.web.inspection.api;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.ClosingService;
import org.shuniu.supervision.service.inspection.GroupService;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.VisitService;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.CloseInspection;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.command.RecordVisit;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.InspectionView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The steps of an inspection as a whole. */
@ApiController
@RequestMapping("/api/v1/inspections/{id}")
class InspectionStepApiController {
    private final InspectionService plans;
    private final GroupService groups;
    private final VisitService visits;
    private final ClosingService closing;
    private final InspectionQueries queries;

    InspectionStepApiController(
            InspectionService plans,
            GroupService groups,
            VisitService visits,
            ClosingService closing,
            InspectionQueries queries) {
        this.plans = plans;
        this.groups = groups;
        this.visits = visits;
        this.closing = closing;
        this.queries = queries;
    }

    private InspectionView view(long id, Actor actor) {
        return queries.view(new InspectionId(id), actor);
    }

    @PostMapping("/{noun:submission|return|discard}")
    InspectionView say(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody SayInspection command,
            @CurrentActor Actor actor) {
        var inspection = new InspectionId(id);
        switch (noun) {
            case "submission" -> plans.submit(inspection, command, actor);
            case "return" -> plans.sendBack(inspection, command, actor);
            default -> plans.discard(inspection, command, actor);
        }
        return view(id, actor);
    }

    @PostMapping("/approval")
    InspectionView approve(
            @PathVariable long id, @Valid @RequestBody ApproveInspection command, @CurrentActor Actor actor) {
        plans.approve(new InspectionId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/group")
    InspectionView form(@PathVariable long id, @Valid @RequestBody FormGroup command, @CurrentActor Actor actor) {
        groups.form(new InspectionId(id), command, actor);
        return view(id, actor);
    }

    /** A file first, then the record that names it. */
    @PostMapping("/attachments")
    StoredFile attach(@PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return visits.attach(new InspectionId(id), name, content, actor);
        }
    }

    @PostMapping("/visits")
    InspectionView record(@PathVariable long id, @Valid @RequestBody RecordVisit command, @CurrentActor Actor actor) {
        visits.record(new InspectionId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/closure")
    InspectionView close(
            @PathVariable long id, @Valid @RequestBody CloseInspection command, @CurrentActor Actor actor) {
        closing.close(new InspectionId(id), command, actor);
        return view(id, actor);
    }
}
