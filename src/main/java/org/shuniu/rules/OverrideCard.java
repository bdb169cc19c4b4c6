package org.shuniu.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/**
 * A request to lift a rule, as others see it.
 *
 * @param status REQUESTED, APPROVED or REFUSED
 * @param decidable true when the reader may decide it now
 */
public record OverrideCard(
        long id,
        int version,
        SubjectRef subject,
        String title,
        String rule,
        String reason,
        String requester,
        String requesterOrgan,
        Instant requestedAt,
        LocalDate requestedOn,
        String status,
        @Nullable String approver,
        @Nullable Instant decidedAt,
        @Nullable String note,
        boolean decidable) {}
