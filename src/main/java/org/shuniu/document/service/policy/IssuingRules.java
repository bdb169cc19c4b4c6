package org.shuniu.document.service.policy;

import static org.shuniu.document.service.policy.Rulings.needs;
import static org.shuniu.document.service.policy.Rulings.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Issuing: number only after signature and recheck, the seal by neither signer nor drafter. */
final class IssuingRules {
    private IssuingRules() {}

    static Optional<Refusal> number(Actor actor) {
        return needs(actor, Role.REGISTRAR);
    }

    /** The number comes after signature and 复核 only (条例 第二十五条). */
    static Optional<Refusal> numberRipe(Situation now) {
        return unless(now.document().texts().isCleared(), "document.refused.notRechecked", "document.source.R42");
    }

    static Optional<Refusal> typeset(Actor actor) {
        return needs(actor, Role.TYPESETTER);
    }

    static Optional<Refusal> seal(Actor actor, Situation now) {
        return needs(actor, Role.SEAL_KEEPER)
                .or(() -> unless(
                        !now.isDraftedBy(actor.personId()), "document.refused.sealsOwn", "document.source.separation"))
                .or(() -> unless(
                        !now.signers().contains(actor.personId()),
                        "document.refused.sealsSigned",
                        "document.source.separation"))
                .or(() -> unless(now.isOfIssuer(), "document.refused.sealOfOthers"));
    }

    static Optional<Refusal> dispatch(Actor actor) {
        return needs(actor, Role.REGISTRAR);
    }

    static Optional<Refusal> dispatchRipe(Situation now) {
        return unless(now.sealed(), "document.refused.notSealed");
    }

    /** The issuer's registry keeps the book of who has the paper; the recipients' registrars see it, too. */
    static Optional<Refusal> recordReceipt(Actor actor, Situation now) {
        return needs(actor, Role.REGISTRAR).or(() -> unless(now.isOfIssuer(), "document.refused.receiptOfOthers"));
    }

    static Optional<Refusal> archive(Actor actor) {
        return needs(actor, Role.ARCHIVIST);
    }
}
