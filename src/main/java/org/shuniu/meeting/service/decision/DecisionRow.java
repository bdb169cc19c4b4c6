package org.shuniu.meeting.service.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.decision.DecisionSource;

/**
 * A decision as lists show it.
 *
 * @param meetingId null for one of a meeting outside of the system
 * @param personnel known only to those who may know of personnel items
 * @param state where it stands: OPEN without unit, date or reason; DRAFTED until the minutes are signed; WAIVED; ASKED;
 *     DONE when a result came back
 */
public record DecisionRow(
        long id,
        int version,
        @Nullable Long meetingId,
        String meetingTitle,
        LocalDate heldOn,
        int item,
        DecisionSource source,
        String text,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable String waivedBecause,
        boolean personnel,
        String state) {
    /** The page of the meeting, or of a decision from outside by itself. */
    public String link() {
        return meetingId == null ? new OutsideDecisionId(id).link() : new MeetingId(meetingId).link();
    }

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
