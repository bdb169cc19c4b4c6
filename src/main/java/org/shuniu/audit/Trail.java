package org.shuniu.audit;

import java.util.Map;
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
}
