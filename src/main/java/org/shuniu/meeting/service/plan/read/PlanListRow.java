package org.shuniu.meeting.service.plan.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.plan.PlanStatus;

/** One line of the list of plans: what was planned, accepted and held so far. */
public record PlanListRow(
        long id,
        String organName,
        int year,
        PlanStatus status,
        int lateDays,
        @Nullable LocalDate submittedOn,
        long planned,
        long accepted,
        long held,
        long cost) {}
