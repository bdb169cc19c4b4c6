package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;

/** A unit's share. */
public record PartView(
        long id,
        long unitId,
        String unitName,
        PartRole role,
        PartState state,
        LocalDate assignedOn,
        LocalDate declineBy,
        @Nullable LocalDate opinionDueOn,
        boolean opinionDueProvisional,
        boolean opinionLate,
        @Nullable String division,
        @Nullable String declineReason,
        @Nullable String opinion,
        @Nullable LocalDate answeredOn) {}
