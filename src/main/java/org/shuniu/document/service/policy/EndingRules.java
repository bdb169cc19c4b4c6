package org.shuniu.document.service.policy;

import static org.shuniu.document.service.policy.Rulings.needs;
import static org.shuniu.document.service.policy.Rulings.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Endings: withdrawal by those who sent it, void numbers by the registry, 撤销 and 废止 by issuer or superior. */
final class EndingRules {
    private EndingRules() {}

    static Optional<Refusal> withdraw(Actor actor, Situation now) {
        var document = now.document();
        boolean head =
                actor.has(Role.UNIT_HEAD) && actor.unitId() == document.origin().draftingUnitId();
        return unless(now.isDraftedBy(actor.personId()) || head, "document.refused.notSender");
    }

    static Optional<Refusal> voidNumber(Actor actor, Situation now) {
        return needs(actor, Role.REGISTRAR).or(() -> unless(now.isOfIssuer(), "document.refused.otherOrgan"));
    }

    /** Once only: the day from which it holds no longer is public. */
    static Optional<Refusal> repeal(Actor actor, Situation now) {
        return revoke(actor, now)
                .or(() -> unless(now.document().marks().endedOn() == null, "document.refused.repealDecided"));
    }

    static Optional<Refusal> revoke(Actor actor, Situation now) {
        return unless(
                        now.isOfIssuer() || now.isOfSuperior(),
                        "document.refused.otherOrgan",
                        "document.source.revocation")
                .or(() -> needs(actor, Role.DOCUMENT_SUPERVISOR, Role.SECRETARY, Role.PRINCIPAL));
    }
}
