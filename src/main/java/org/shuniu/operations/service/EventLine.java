package org.shuniu.operations.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that one listener has not finished. What it says is not shown: operators read no business.
 *
 * @param listener id of the listener
 * @param type simple name of the event
 * @param attempts how often the listener was tried
 * @param givenUp failed so often that only an operator tries it again
 */
public record EventLine(
        UUID id,
        String listener,
        String type,
        EventStatus status,
        Instant publishedAt,
        String publishedText,
        @Nullable Instant triedAt,
        @Nullable String triedText,
        int attempts,
        boolean givenUp) {

    public boolean isFailed() {
        return status == EventStatus.FAILED;
    }
}
