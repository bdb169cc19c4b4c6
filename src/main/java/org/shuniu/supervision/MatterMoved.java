package org.shuniu.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A matter or one of its parts went a step.
 *
 * @param step name of the step, e.g. ESTABLISH, RECEIVE, CLOSE
 */
public record MatterMoved(
        String key,
        MatterId matter,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public MatterMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(MatterId matter) {
        return "matter:" + matter.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "supervision." + step;
    }

    @Override
    public SubjectRef subject() {
        return matter.subject();
    }

    @Override
    public String link() {
        return matter.link();
    }
}
