package org.shuniu.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An instruction, or a decision of another module that is to be followed up, went a step.
 *
 * @param verb e.g. {@code instruction.REGISTER}, {@code followup.WAIVE}
 */
public record DecisionMoved(
        String key,
        SubjectRef subject,
        String verb,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience,
        String link)
        implements Activity {

    public DecisionMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(SubjectRef subject) {
        return subject + ":" + UUID.randomUUID();
    }
}
