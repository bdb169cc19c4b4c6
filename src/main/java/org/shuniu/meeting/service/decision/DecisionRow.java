package org.shuniu.meeting.service.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.decision.DecisionSource;

/**
 * A decision as lists show it.
 *
 * @param state where it stands: OPEN without unit, date or reason; DRAFTED until the minutes are signed; WAIVED; ASKED;
 *     DONE when a result came back
 */
public record DecisionRow(
        long id,
        int version,
        long meetingId,
        String meetingTitle,
        LocalDate heldOn,
        int item,
        DecisionSource source,
        String text,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable String waivedBecause,
        String state) {
    public String tone() {
        return switch (state) {
            case "OPEN" -> "danger";
            case "DRAFTED" -> "warning";
            case "ASKED" -> "info";
            case "DONE" -> "success";
            default -> "muted";
        };
    }
}
