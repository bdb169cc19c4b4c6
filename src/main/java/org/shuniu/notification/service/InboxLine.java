package org.shuniu.notification.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox in the reader's language.
 *
 * @param text the sentence of what happened
 * @param title of the record, null when the sentence holds it already
 */
public record InboxLine(
        long id,
        String verb,
        String text,
        @Nullable String title,
        String actorName,
        @Nullable String link,
        Instant at,
        String atText,
        boolean unread) {}
