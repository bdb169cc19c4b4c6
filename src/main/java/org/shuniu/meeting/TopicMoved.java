package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A topic went a step.
 *
 * @param step name of the step, e.g. SUBMIT, PASS, DECIDE
 */
public record TopicMoved(
        String key,
        TopicId topic,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public TopicMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(TopicId topic) {
        return "topic:" + topic.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "topic." + step;
    }

    @Override
    public SubjectRef subject() {
        return topic.subject();
    }

    @Override
    public String link() {
        return topic.link();
    }
}
