package org.shuniu.supervision.service.policy;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Short words for the rules of the policy. */
final class Rulings {
    private Rulings() {}

    static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }

    static Optional<Refusal> unless(boolean fulfilled, String key, String source) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key).from(source));
    }

    static Optional<Refusal> bySupervisor(Actor actor, boolean ofSupervision) {
        boolean duty = actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
        return unless(ofSupervision && duty, "supervision.refused.role.SUPERVISOR");
    }

    static Optional<Refusal> byHead(Actor actor, boolean ofSupervision) {
        return unless(ofSupervision && actor.has(Role.SUPERVISION_HEAD), "supervision.refused.role.SUPERVISION_HEAD");
    }

    static Optional<Refusal> noAdministrator(Actor actor) {
        return unless(!actor.isAdministrator(), "supervision.refused.administrator", "supervision.source.separation");
    }
}
