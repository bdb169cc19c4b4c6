package org.shuniu.proposal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;

/**
 * A unit with what it owes.
 *
 * @param declineBy last day on which it may decline
 * @param opinionDue of a co-unit only
 */
public record Assignment(
        long unitId,
        String unitName,
        PartRole role,
        LocalDate on,
        LocalDate declineBy,
        @Nullable Due opinionDue) {}
