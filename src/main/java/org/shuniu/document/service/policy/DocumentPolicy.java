package org.shuniu.document.service.policy;

import java.util.Optional;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step now, and if not, why. */
@Component
public class DocumentPolicy {

    /** Everything together: phase, open step, duty. */
    public Optional<Refusal> refusal(Actor actor, Situation now, DocumentAction action) {
        return outOfOrder(now, action)
                .or(() -> notHolder(now, action))
                .or(() -> duty(actor, now, action))
                .or(() -> unripe(now, action));
    }

    /** What the document itself must have before this step. */
    public Optional<Refusal> unripe(Situation now, DocumentAction action) {
        return switch (action) {
            case LAPSE_COUNTERSIGN -> ReviewRules.lapseRipe(now);
            case SIGN -> SigningRules.ripe(now);
            case NUMBER -> IssuingRules.numberRipe(now);
            case DISPATCH -> IssuingRules.dispatchRipe(now);
            default -> Optional.empty();
        };
    }

    /** The document is in another phase or at another step: somebody moved first. */
    public Optional<Refusal> outOfOrder(Situation now, DocumentAction action) {
        var document = now.document();
        if (!action.startsFrom(document.status())) {
            return Optional.of(new Refusal("document.refused.phase." + document.status()));
        }
        var step = action.step();
        DocumentStep open = document.openStep();
        if (step.isPresent() && step.get() != open) {
            return Optional.of(new Refusal("document.refused.step." + (open == null ? "NONE" : open.name())));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> notHolder(Situation now, DocumentAction action) {
        return Rulings.unless(!action.isByItem() || now.holdsItem(), "document.refused.notYourStep");
    }

    /**
     * Roles and separation of duties, whatever the state; the review engine asks this for its own moves, too. What a
     * delegate does must be open to the person for whom he acts, and with his duties to himself (ORG-14).
     */
    public Optional<Refusal> duty(Actor actor, Situation now, DocumentAction action) {
        if (actor.isAdministrator()) {
            return Optional.of(new Refusal("document.refused.administrator").from("document.source.separation"));
        }
        Actor principal = now.principal();
        if (principal == null || !action.isByItem()) {
            return own(actor, now, action);
        }
        return own(principal, now, action).or(() -> own(actor.withDutiesOf(principal), now, action));
    }

    private static Optional<Refusal> own(Actor actor, Situation now, DocumentAction action) {
        return switch (action) {
            case EDIT, REQUEST_EXCEPTION, SUBMIT, RESUME -> DraftingRules.byDrafter(actor, now);
            case APPROVE_EXCEPTION -> DraftingRules.approveException(actor, now);
            case SIGN_EXCEPTION -> DraftingRules.signException(actor, now);
            case REFUSE_EXCEPTION -> DraftingRules.refuseException(actor, now);
            case APPROVE_UNIT -> ReviewRules.approveUnit(actor, now);
            case COUNTERSIGN -> ReviewRules.notOwn(actor, now);
            case LAPSE_COUNTERSIGN -> ReviewRules.lapse(actor, now);
            case COORDINATE, SHELVE -> ReviewRules.coordinate(actor, now);
            case ACCEPT, PASS_ISSUING, PASS_POLICY, PASS_FORMAT -> ReviewRules.officeReview(actor, now);
            case PASS_LEGAL -> ReviewRules.legalReview(actor, now);
            case SEND_BACK -> ReviewRules.sendBack(now);
            case REFUSE -> ReviewRules.refuse(actor, now);
            case SIGN, REQUEST_AMENDMENT -> SigningRules.sign(actor, now);
            case RECHECK, RETURN_TO_SIGNER -> SigningRules.recheck(actor, now);
            case NUMBER -> IssuingRules.number(actor);
            case TYPESET -> IssuingRules.typeset(actor);
            case SEAL -> IssuingRules.seal(actor, now);
            case DISPATCH -> IssuingRules.dispatch(actor);
            case RECORD_RECEIPT -> IssuingRules.recordReceipt(actor, now);
            case ARCHIVE -> IssuingRules.archive(actor);
            case WITHDRAW -> EndingRules.withdraw(actor, now);
            case VOID_NUMBER -> EndingRules.voidNumber(actor, now);
            case REVOKE -> EndingRules.revoke(actor, now);
            case REPEAL -> EndingRules.repeal(actor, now);
        };
    }

    /** Ended for good: pages then show no buttons at all. */
    public boolean isOver(DocumentStatus status) {
        return status.isFinal();
    }
}
