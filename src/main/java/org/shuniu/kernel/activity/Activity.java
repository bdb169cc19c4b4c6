package org.shuniu.kernel.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * Something that happened to a subject. Published inside the change's transaction: the trail takes it in the same
 * transaction, the inbox of {@link #audience()} after commit.
 */
public interface Activity {
    /** Unique for this happening, so that a listener that runs twice delivers once. */
    String key();

    /** Machine name such as {@code document.ISSUE}; its words stand under {@code activity.<verb>} in messages. */
    String verb();

    SubjectRef subject();

    /** Title of the subject at that time, for inbox lines. */
    String title();

    Actor actor();

    Instant at();

    /** Facts for the trail; never text of opinions, documents or secrets. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** Persons who are told in their inbox. */
    default Set<Long> audience() {
        return Set.of();
    }

    /** Where a click on the inbox line leads, e.g. {@code /documents/7}. */
    default @Nullable String link() {
        return null;
    }

    /** Args of the inbox sentence beside the title. */
    default List<String> words() {
        return List.of();
    }
}
