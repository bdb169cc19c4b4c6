package org.shuniu.supervision.web.inspection.api;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.AskReview;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.DecideReview;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.object.ConclusionReviewService;
import org.shuniu.supervision.service.inspection.object.ConclusionService;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** One inspected unit: its conclusion and the review of it. */
@ApiController
@RequestMapping("/api/v1/inspections/objects/{id}")
class ObjectApiController {
    private final ConclusionService conclusions;
    private final ConclusionReviewService reviews;
    private final ObjectQueries queries;

    ObjectApiController(ConclusionService conclusions, ConclusionReviewService reviews, ObjectQueries queries) {
        this.conclusions = conclusions;
        this.reviews = reviews;
        this.queries = queries;
    }

    @GetMapping
    ObjectView object(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new InspectionObjectId(id), actor);
    }

    @PostMapping("/conclusion")
    ObjectView conclude(@PathVariable long id, @Valid @RequestBody Conclude command, @CurrentActor Actor actor) {
        conclusions.conclude(new InspectionObjectId(id), command, actor);
        return object(id, actor);
    }

    @PostMapping("/{noun:conclusion-approval|conclusion-return|service}")
    ObjectView say(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody SayInspection command,
            @CurrentActor Actor actor) {
        var object = new InspectionObjectId(id);
        switch (noun) {
            case "conclusion-approval" -> conclusions.approve(object, command, actor);
            case "conclusion-return" -> conclusions.sendBack(object, command, actor);
            default -> conclusions.serve(object, command, actor);
        }
        return object(id, actor);
    }

    @PostMapping("/receipt")
    ObjectView receive(
            @PathVariable long id, @Valid @RequestBody ReceiveConclusion command, @CurrentActor Actor actor) {
        conclusions.receive(new InspectionObjectId(id), command, actor);
        return object(id, actor);
    }

    @PostMapping("/review")
    ObjectView askReview(@PathVariable long id, @Valid @RequestBody AskReview command, @CurrentActor Actor actor) {
        reviews.ask(new InspectionObjectId(id), command, actor);
        return object(id, actor);
    }

    @PostMapping("/review-decision")
    ObjectView decideReview(
            @PathVariable long id, @Valid @RequestBody DecideReview command, @CurrentActor Actor actor) {
        reviews.decide(new InspectionObjectId(id), command, actor);
        return object(id, actor);
    }
}
