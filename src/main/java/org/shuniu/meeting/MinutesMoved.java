package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Minutes went a step.
 *
 * @param step name of the step, e.g. SUBMIT, SIGN, ISSUE
 */
public record MinutesMoved(
        String key,
        MinutesId minutes,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public MinutesMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(MinutesId minutes) {
        return "minutes:" + minutes.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "minutes." + step;
    }

    @Override
    public SubjectRef subject() {
        return minutes.subject();
    }

    @Override
    public String link() {
        return minutes.link();
    }
}
