package org.shuniu.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Something happened on the watch: a shift, an entry of its log, a contact test, a zero report or a 100-point sheet.
 *
 * @param verb e.g. dutyShift.SIGN_IN
 */
public record WatchMoved(
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

    public WatchMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(SubjectRef subject) {
        return subject.kind().toLowerCase(java.util.Locale.ROOT) + ":" + subject.id() + ":" + UUID.randomUUID();
    }
}
