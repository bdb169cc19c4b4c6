package org.shuniu.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An incident went a step.
 *
 * @param step name of the step, e.g. REGISTER, GRADE, PHONE, SIGN
 */
public record IncidentMoved(
        String key,
        IncidentId incident,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience,
        String link)
        implements Activity {

    public IncidentMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(IncidentId incident) {
        return "incident:" + incident.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "incident." + step;
    }

    @Override
    public SubjectRef subject() {
        return incident.subject();
    }
}
