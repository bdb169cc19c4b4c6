package org.shuniu.meeting.service.plan.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.plan.RowVerdict;

/** What the office says of the rows of a plan. */
public record JudgePlan(@Nullable List<Line> rows, int version) {
    /** Of one row; a struck one has its reason. */
    public record Line(
            @Nullable Long itemId,
            @Nullable RowVerdict verdict,
            @Nullable String reason) {}
}
