package org.shuniu.document.service.policy;

import static org.shuniu.document.service.policy.Rulings.needs;
import static org.shuniu.document.service.policy.Rulings.unless;

import java.util.Optional;
import org.shuniu.document.domain.Gate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Signing: after four gates (DOC-01), by a leader, never under one's own draft; then 复核. */
final class SigningRules {
    private SigningRules() {}

    static Optional<Refusal> sign(Actor actor, Situation now) {
        return unless(!now.isDraftedBy(actor.personId()), "document.refused.signsOwn", "document.source.separation")
                .or(() -> byRank(actor, now));
    }

    /** 上行文 and 重要公文 are signed by the 主要负责人 (条例 第二十二条). */
    private static Optional<Refusal> byRank(Actor actor, Situation now) {
        if (SignerRule.needsPrincipal(now.document())) {
            return unless(actor.has(Role.PRINCIPAL), "document.refused.principalSigns", "document.source.art22");
        }
        return needs(actor, Role.LEADER, Role.PRINCIPAL);
    }

    /** What must be done before a name is put under it. */
    static Optional<Refusal> ripe(Situation now) {
        for (Gate gate : Gate.values()) {
            if (!now.passed().contains(gate)) {
                return Optional.of(new Refusal("document.refused.gate." + gate).from("document.source.gates"));
            }
        }
        return unless(now.openDisagreements() == 0, "document.refused.disagreement", "document.source.R22")
                .or(() -> unless(
                        now.openCountersigns() == 0, "document.refused.countersignOpen", "document.source.art20"));
    }

    static Optional<Refusal> recheck(Actor actor, Situation now) {
        return unless(!now.isDraftedBy(actor.personId()), "document.refused.ownDocument", "document.source.separation")
                .or(() -> needs(actor, Role.RECHECKER));
    }
}
