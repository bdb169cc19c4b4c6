package org.shuniu.document.web;

import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.draft.ExceptionService;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.judge.SigningService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** Steps that need nothing but a reason, by the noun in their address. */
@Component
class ReasonedSteps {
    /** As a pattern for addresses. */
    static final String NOUNS = "withdrawal|refusal|void-number|amendment-request"
            + "|countersign-lapse|exception-request|exception-approval|exception-signature|exception-refusal";

    private final EndingService endings;
    private final SigningService signing;
    private final CoordinationService coordination;
    private final ExceptionService exceptions;

    ReasonedSteps(
            EndingService endings,
            SigningService signing,
            CoordinationService coordination,
            ExceptionService exceptions) {
        this.endings = endings;
        this.signing = signing;
        this.coordination = coordination;
        this.exceptions = exceptions;
    }

    /** True when the form's version is the work item's, false when it is the document's. */
    static boolean isByItem(String noun) {
        return noun.equals("amendment-request");
    }

    void take(DocumentId id, String noun, GiveReason command, Actor actor) {
        switch (noun) {
            case "withdrawal" -> endings.withdraw(id, command, actor);
            case "refusal" -> endings.refuse(id, command, actor);
            case "void-number" -> endings.voidNumber(id, command, actor);
            case "amendment-request" -> signing.requestAmendment(id, command, actor);
            case "countersign-lapse" -> coordination.lapse(id, command, actor);
            case "exception-request" -> exceptions.request(id, command, actor);
            case "exception-approval" -> exceptions.approve(id, command, actor);
            case "exception-signature" -> exceptions.sign(id, command, actor);
            case "exception-refusal" -> exceptions.refuse(id, command, actor);
            default -> throw new NotFoundException();
        }
    }
}
