package org.shuniu.kernel.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** What must not be overlooked: it stands above every page until its person has acknowledged it. */
public interface UrgentNotices {
    /** May be told something urgent at all; nobody else costs a statement or holds a stream open. */
    boolean concerns(Actor actor);

    /** What this person has not acknowledged, oldest first. */
    List<Urgent> open(Actor actor);

    /**
     * One line.
     *
     * @param key and {@code args}: its words
     * @param forWhom the person in whose name the reader acts; null for the reader's own
     * @param link where it leads
     * @param acknowledgement address that a form posts to
     */
    record Urgent(
            long id,
            String key,
            List<String> args,
            @Nullable String forWhom,
            Instant at,
            String link,
            String acknowledgement) {}
}
