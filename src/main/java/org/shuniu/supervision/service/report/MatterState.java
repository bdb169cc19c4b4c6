package org.shuniu.supervision.service.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.PartStatus;

/**
 * How a unit stands in a matter, as a report tells it.
 *
 * @param provisional the due date is 暂定; null in reports from before this was kept
 * @param originalDueOn before extensions and stops of the clock
 * @param round 1, and one more for each time that it was sent back or taken up again
 * @param feedback its last words about it
 */
public record MatterState(
        long matterId,
        String number,
        String title,
        String unitName,
        PartRole role,
        PartStatus status,
        MatterStatus phase,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        @Nullable Boolean provisional,
        @Nullable LocalDate reportedOn,
        int round,
        @Nullable Light light,
        @Nullable String feedback) {

    public boolean isMoved() {
        return dueOn != null && originalDueOn != null && !dueOn.equals(originalDueOn);
    }

    /** Reported after its due date, or not at all although the date has passed. */
    public boolean isLate() {
        return reportedOn == null ? light == Light.RED : dueOn != null && reportedOn.isAfter(dueOn);
    }
}
