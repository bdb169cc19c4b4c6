package org.shuniu.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A roster, a swap on it, or a duty room went a step.
 *
 * @param step name of the step, e.g. GENERATE, PUBLISH, SWAP_ASK
 */
public record RosterMoved(
        String key,
        SubjectRef subject,
        String link,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public RosterMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(SubjectRef subject) {
        return "roster:" + subject.kind() + ":" + subject.id() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "roster." + step;
    }
}
