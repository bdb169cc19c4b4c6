package org.shuniu.supervision.domain.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To whom a report was sent, and when he or she opened it first. */
public record ReportReader(
        long personId,
        String personName,
        String unitName,
        Instant sentAt,
        @Nullable Instant readAt) {}
