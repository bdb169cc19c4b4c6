package org.shuniu.duty.service.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One alert in words.
 *
 * @param forWhom the person whose delegate the reader is; null for the reader's own
 * @param acknowledgedBy the delegate who did; null: the person
 */
public record AlertLine(
        long id,
        String text,
        String link,
        @Nullable String forWhom,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
