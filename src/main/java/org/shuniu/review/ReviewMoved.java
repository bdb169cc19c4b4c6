package org.shuniu.review;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * One move of a case; {@code verb} is {@code review.SUBMIT}, {@code review.REOPEN} or {@code review.} and a
 * {@link Move}. The audience are those who got work by it.
 */
public record ReviewMoved(
        String key,
        String verb,
        SubjectRef subject,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience,
        String link)
        implements Activity {
    public ReviewMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }
}
