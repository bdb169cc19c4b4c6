package org.shuniu.supervision;

import java.time.Instant;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Somebody kept, renamed or removed a filter of the list of matters.
 *
 * @param title its name
 * @param step SAVE, RENAME or REMOVE
 */
public record FilterMoved(String key, SubjectRef subject, String step, String title, Actor actor, Instant at)
        implements Activity {
    /** Kind of the subject in the trail. */
    public static final String KIND = "MATTER_FILTER";

    public FilterMoved(long id, String step, String title, Actor actor, Instant at) {
        this("filter:" + id + ":" + UUID.randomUUID(), new SubjectRef(KIND, id), step, title, actor, at);
    }

    @Override
    public String verb() {
        return "matterFilter." + step;
    }
}
