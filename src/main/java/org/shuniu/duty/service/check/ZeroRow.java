package org.shuniu.duty.service.check;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of zero reports.
 *
 * @param nothing null until it is submitted
 */
public record ZeroRow(
        long id,
        String periodName,
        String roomName,
        LocalDate day,
        Instant dueAt,
        boolean missed,
        @Nullable Boolean nothing,
        @Nullable String words,
        @Nullable String submitterName,
        @Nullable Instant submittedAt) {}
