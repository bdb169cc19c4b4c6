package org.shuniu.duty.service.incident.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of an incident as its page shows it.
 *
 * @param source title of the merged incident on which it hangs; null for the incident itself
 * @param sent it went up, or came up, with a report
 */
public record IncidentFile(
        long id,
        String name,
        String size,
        String addedBy,
        Instant addedAt,
        @Nullable String source,
        boolean sent,
        boolean removable) {}
