package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Something happened to a decision of a meeting outside of the system.
 *
 * @param step ENTER, or FOLLOW_UP_ with how far the work came
 */
public record OutsideDecisionMoved(
        String key,
        OutsideDecisionId decision,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public OutsideDecisionMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(OutsideDecisionId decision) {
        return "outsideDecision:" + decision.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "outsideDecision." + step;
    }

    @Override
    public SubjectRef subject() {
        return decision.subject();
    }

    @Override
    public String link() {
        return decision.link();
    }
}
