package org.shuniu.duty.service.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One alert in words. */
public record AlertLine(
        long id,
        String text,
        String link,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt) {}
