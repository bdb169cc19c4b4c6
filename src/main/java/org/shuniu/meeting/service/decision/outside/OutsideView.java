package org.shuniu.meeting.service.decision.outside;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.domain.decision.outside.OutsideDecision;
import org.shuniu.meeting.service.decision.FollowUpView;

/** A decision from outside as its page and the API show it. */
public record OutsideView(
        long id,
        String organName,
        DecisionSource source,
        String meetingName,
        LocalDate heldOn,
        @Nullable Integer sessionNumber,
        String text,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable String waivedBecause,
        String enteredBy,
        Instant enteredAt,
        FollowUpView followUp) {
    static OutsideView of(OutsideDecision kept, FollowUpView followUp) {
        var meeting = kept.meeting();
        var duty = kept.duty();
        return new OutsideView(
                kept.decisionId().value(),
                kept.entry().organName(),
                meeting.source(),
                meeting.name(),
                meeting.heldOn(),
                meeting.sessionNumber(),
                kept.text(),
                duty.unitName(),
                duty.dueOn(),
                duty.waivedBecause(),
                kept.entry().personName(),
                kept.entry().at(),
                followUp);
    }
}
