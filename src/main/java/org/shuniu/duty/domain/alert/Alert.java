package org.shuniu.duty.domain.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told at once.
 *
 * @param acknowledgedBy a delegate in the person's name; null: the person
 * @param messageKey and {@code words}: its sentence, in the language of whoever reads it
 */
public record Alert(
        long id,
        long personId,
        String messageKey,
        List<String> words,
        String link,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
