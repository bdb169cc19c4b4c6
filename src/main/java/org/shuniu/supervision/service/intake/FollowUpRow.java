package org.shuniu.supervision.service.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision without a matter (SUP-01).
 *
 * @param by the leader who wrote it, or who made the decision binding
 */
public record FollowUpRow(
        String sourceKind,
        long sourceId,
        int item,
        int version,
        String title,
        String text,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        LocalDate since,
        String by,
        boolean late,
        @Nullable String waivedBecause,
        @Nullable String waivedByName) {

    public String address() {
        return "/follow-ups/" + sourceKind + "/" + sourceId + "/" + item;
    }
}
