package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.draft.SubmissionService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps up to the gates; each answers the document as it stands afterwards. */
@ApiController
@RequestMapping("/api/v1/documents/{id}")
class ReviewStepApiController {
    private final SubmissionService submission;
    private final ReviewService review;
    private final CoordinationService coordination;
    private final DocumentQueries documents;

    ReviewStepApiController(
            SubmissionService submission,
            ReviewService review,
            CoordinationService coordination,
            DocumentQueries documents) {
        this.submission = submission;
        this.review = review;
        this.coordination = coordination;
        this.documents = documents;
    }

    @PostMapping("/submission")
    DocumentView submit(@PathVariable long id, @Valid @RequestBody SubmitDocument command, @CurrentActor Actor actor) {
        submission.submit(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/unit-review")
    DocumentView approveUnit(
            @PathVariable long id, @Valid @RequestBody GiveOpinion command, @CurrentActor Actor actor) {
        review.approveUnit(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/countersignature")
    DocumentView countersign(
            @PathVariable long id, @Valid @RequestBody Countersign command, @CurrentActor Actor actor) {
        coordination.countersign(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    /** Carries the paper on without the opinions that did not come in time; the body carries the document's version. */
    @PostMapping("/countersign-lapse")
    DocumentView lapse(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        coordination.lapse(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/coordination")
    DocumentView coordinate(@PathVariable long id, @Valid @RequestBody Coordinate command, @CurrentActor Actor actor) {
        coordination.coordinate(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/acceptance")
    DocumentView accept(@PathVariable long id, @Valid @RequestBody GiveOpinion command, @CurrentActor Actor actor) {
        review.accept(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/gate-reviews")
    DocumentView passGate(
            @PathVariable long id,
            @RequestParam Gate gate,
            @Valid @RequestBody PassGate command,
            @CurrentActor Actor actor) {
        review.passGate(new DocumentId(id), gate, command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/return")
    DocumentView sendBack(@PathVariable long id, @Valid @RequestBody SendBack command, @CurrentActor Actor actor) {
        review.sendBack(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }
}
