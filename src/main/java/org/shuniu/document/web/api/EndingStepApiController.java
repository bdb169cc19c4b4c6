package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.EndByDecision;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.draft.ExceptionService;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.document.service.judge.SigningService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Explained steps: withdrawals, refusals, void numbers, ends by decision, the exception of DOC-12. */
@ApiController
@RequestMapping("/api/v1/documents/{id}")
class EndingStepApiController {
    private final EndingService endings;
    private final SigningService signing;
    private final ExceptionService exceptions;
    private final DocumentQueries documents;

    EndingStepApiController(
            EndingService endings, SigningService signing, ExceptionService exceptions, DocumentQueries documents) {
        this.endings = endings;
        this.signing = signing;
        this.exceptions = exceptions;
        this.documents = documents;
    }

    @PostMapping("/withdrawal")
    DocumentView withdraw(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        endings.withdraw(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/refusal")
    DocumentView refuse(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        endings.refuse(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/void-number")
    DocumentView voidNumber(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        endings.voidNumber(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/amendment-request")
    DocumentView requestAmendment(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        signing.requestAmendment(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/revocation")
    DocumentView revoke(@PathVariable long id, @Valid @RequestBody EndByDecision command, @CurrentActor Actor actor) {
        endings.revoke(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/repeal")
    DocumentView repeal(@PathVariable long id, @Valid @RequestBody EndByDecision command, @CurrentActor Actor actor) {
        endings.repeal(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    /** The way back from 暂缓; the body carries the document's version and a reason. */
    @PostMapping("/resumption")
    DocumentView resume(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        endings.resume(new DocumentId(id), command.version(), actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/exception-request")
    DocumentView requestException(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        exceptions.request(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/exception-approval")
    DocumentView approveException(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        exceptions.approve(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/exception-signature")
    DocumentView signException(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        exceptions.sign(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/exception-refusal")
    DocumentView refuseException(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        exceptions.refuse(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }
}
