package org.shuniu.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * The trail. Facts are ids, names of fields and short values, never the text of opinions or documents. Changes that
 * publish an {@link org.shuniu.kernel.activity.Activity} are recorded by themselves; this is for the others.
 */
public interface Trail {
    /** Commits or rolls back with the caller's transaction. */
    void record(Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts);

    /** A refusal or security event: commits in a transaction of its own, even if the caller's rolls back. */
    void refused(@Nullable Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts);

    /** The last thing that was done to this subject, for readers of the subject itself; looks into it do not count. */
    Optional<Change> latestChange(SubjectRef subject);

    /** Who did what (its words stand under {@code activity.<verb>}) and when. */
    record Change(long personId, String person, @Nullable String onBehalf, String verb, Instant at) {}
}
