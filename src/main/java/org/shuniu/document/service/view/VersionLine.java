package org.shuniu.document.service.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version in the list of versions. */
public record VersionLine(
        int number,
        String title,
        String authorName,
        Instant createdAt,
        @Nullable String note,
        String hash) {
    public String minute() {
        return Done.minute(createdAt);
    }
}
