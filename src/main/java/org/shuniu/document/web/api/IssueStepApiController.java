package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.AmendSigned;
import org.shuniu.document.service.command.Confirm;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.issue.IssuingService;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.document.service.judge.RecheckService;
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

/** The steps from the signature to the archive. */
@ApiController
@RequestMapping("/api/v1/documents/{id}")
class IssueStepApiController {
    private final SigningService signing;
    private final RecheckService recheck;
    private final RegistrationService registration;
    private final IssuingService issuing;
    private final DocumentQueries documents;

    IssueStepApiController(
            SigningService signing,
            RecheckService recheck,
            RegistrationService registration,
            IssuingService issuing,
            DocumentQueries documents) {
        this.signing = signing;
        this.recheck = recheck;
        this.registration = registration;
        this.issuing = issuing;
        this.documents = documents;
    }

    @PostMapping("/signature")
    DocumentView sign(@PathVariable long id, @Valid @RequestBody SignDocument command, @CurrentActor Actor actor) {
        signing.sign(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/recheck")
    DocumentView recheck(
            @PathVariable long id, @Valid @RequestBody RecheckDocument command, @CurrentActor Actor actor) {
        recheck.recheck(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/substantive-change")
    DocumentView returnToSigner(
            @PathVariable long id, @Valid @RequestBody AmendSigned command, @CurrentActor Actor actor) {
        recheck.returnToSigner(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/registration")
    DocumentView number(@PathVariable long id, @Valid @RequestBody RegisterNumber command, @CurrentActor Actor actor) {
        registration.number(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/typesetting")
    DocumentView typeset(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        issuing.typeset(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/sealing")
    DocumentView seal(@PathVariable long id, @Valid @RequestBody SealDocument command, @CurrentActor Actor actor) {
        issuing.seal(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/dispatch")
    DocumentView dispatch(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        issuing.dispatch(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @PostMapping("/archiving")
    DocumentView archive(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        issuing.archive(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }
}
