package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Something happened to a meeting room or one of its bookings.
 *
 * @param step name of the step, e.g. BOOK, RELEASE
 */
public record RoomMoved(
        String key,
        SubjectRef subject,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public RoomMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    @Override
    public String verb() {
        return "room." + step;
    }

    @Override
    public String link() {
        return "/rooms/" + subject.id();
    }
}
