package org.shuniu.rules.service;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.rules.RecordOverride;
import org.shuniu.rules.domain.OverrideStatus;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.RuleOverride;
import org.springframework.stereotype.Component;

/** Which rules may be lifted, and who decides (DOC-12, DOC-13). */
@Component
class OverridePolicy {
    private final RuleBook book;

    OverridePolicy(RuleBook book) {
        this.book = book;
    }

    Optional<Refusal> requestRefusal(String rule) {
        boolean overridable =
                book.inForce(rule, book.today()).map(Rule::overridable).orElse(false);
        return unless(overridable, new Refusal("rules.override.refused.rule", rule));
    }

    /** Who asked does not grant, and a rule without exception stays without, whatever procedure the record has. */
    Optional<Refusal> recordRefusal(RecordOverride command, Actor decider) {
        return requestRefusal(command.rule())
                .or(() -> unless(
                        command.asked().personId() != decider.personId(),
                        new Refusal("rules.override.refused.own").from("rules.source.exception")));
    }

    /** The same answer for the button and the command. */
    Optional<Refusal> decisionRefusal(Actor actor, RuleOverride override) {
        if (override.requesterId() == actor.personId()) {
            return Optional.of(new Refusal("rules.override.refused.own").from("rules.source.exception"));
        }
        boolean decides = actor.organId() == override.decidingOrgan()
                && (actor.has(Role.SECRETARY) || actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
        return unless(decides, new Refusal("rules.override.refused.decider").from("rules.source.exception"));
    }

    boolean isDecidable(Actor actor, RuleOverride override) {
        return override.status() == OverrideStatus.REQUESTED
                && decisionRefusal(actor, override).isEmpty();
    }

    private static Optional<Refusal> unless(boolean allowed, Refusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }
}
