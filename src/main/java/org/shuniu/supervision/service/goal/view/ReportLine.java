package org.shuniu.supervision.service.goal.view;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.ReportState;

/**
 * One report of a quarter; the last one stands.
 *
 * @param because why it corrects the one before
 * @param verdict supervision's reason, where it was returned
 * @param superseded a later report stands in its place
 */
public record ReportLine(
        long id,
        long indicatorId,
        int quarter,
        BigDecimal value,
        String note,
        @Nullable String because,
        long fileId,
        @Nullable String fileName,
        String by,
        String unit,
        OffsetDateTime at,
        ReportState state,
        @Nullable String verdict,
        @Nullable String verdictBy,
        boolean superseded) {
    public boolean isWaiting() {
        return state == ReportState.WAITING && !superseded;
    }
}
