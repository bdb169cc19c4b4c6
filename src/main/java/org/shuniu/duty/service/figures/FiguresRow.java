package org.shuniu.duty.service.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An incident that a number counts. */
public record FiguresRow(
        long id,
        String title,
        String category,
        @Nullable String level,
        @Nullable String unit,
        Instant receivedAt,
        Instant phoneDueAt,
        @Nullable Instant phoneAt,
        boolean phoneLate,
        Instant writtenDueAt,
        @Nullable Instant writtenAt,
        boolean writtenLate) {}
