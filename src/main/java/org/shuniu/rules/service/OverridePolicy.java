package org.shuniu.rules.service;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
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
    /** Who decides, within the deciding organ. */
    static final Set<Role> DECIDERS = EnumSet.of(Role.SECRETARY, Role.LEADER, Role.PRINCIPAL);

    private final RuleBook book;
    private final Directory directory;

    OverridePolicy(RuleBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
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
        boolean decides =
                actor.organId() == override.decidingOrgan() && DECIDERS.stream().anyMatch(actor::has);
        return unless(decides, new Refusal("rules.override.refused.decider").from("rules.source.exception"));
    }

    boolean isDecidable(Actor actor, RuleOverride override) {
        return override.status() == OverrideStatus.REQUESTED
                && decisionRefusal(actor, override).isEmpty();
    }

    /** The persons whom {@link #decisionRefusal} lets decide. */
    Set<Long> deciders(RuleOverride override) {
        return DECIDERS.stream()
                .flatMap(role -> directory.holders(role, override.decidingOrgan()).stream())
                .filter(post -> post.organId() == override.decidingOrgan())
                .map(PostCard::personId)
                .filter(person -> person != override.requesterId())
                .collect(Collectors.toSet());
    }

    private static Optional<Refusal> unless(boolean allowed, Refusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }
}
