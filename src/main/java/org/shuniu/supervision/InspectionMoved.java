package org.shuniu.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An inspection, one unit's part of it, or a referral went a step.
 *
 * @param step name of the step, e.g. APPROVE, SERVE, ASK_REVIEW
 */
public record InspectionMoved(
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

    public InspectionMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(SubjectRef subject) {
        return "inspection:" + subject.kind() + ":" + subject.id() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "inspection." + step;
    }
}
