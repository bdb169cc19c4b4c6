package org.shuniu.document.service.policy;

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

    static Optional<Refusal> needs(Actor actor, Role... anyOf) {
        for (Role role : anyOf) {
            if (actor.has(role)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Refusal("document.refused.role." + anyOf[0]));
    }

    static Optional<Refusal> allowed() {
        return Optional.empty();
    }
}
