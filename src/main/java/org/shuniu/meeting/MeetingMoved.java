package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A meeting went a step.
 *
 * @param step name of the step, e.g. SUBMIT, NOTIFY, SIGN_IN
 */
public record MeetingMoved(
        String key,
        MeetingId meeting,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public MeetingMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(MeetingId meeting) {
        return "meeting:" + meeting.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "meeting." + step;
    }

    @Override
    public SubjectRef subject() {
        return meeting.subject();
    }

    @Override
    public String link() {
        return meeting.link();
    }
}
