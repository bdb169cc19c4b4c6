package org.shuniu.meeting.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.kernel.followup.WorkResult;

/** How work that came of a decision ended, or was opened again; a line of its story, never changed. */
@Entity
@Immutable
@Table(name = "meeting_decision_result")
public class DecisionResult extends WorkResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long minutesId;
    private @Nullable Long outsideId;

    protected DecisionResult() {}

    private DecisionResult(FollowUpSettled settled) {
        super(settled);
    }

    public static DecisionResult ofMinutes(FollowUpSettled settled) {
        var result = new DecisionResult(settled);
        result.minutesId = settled.source().id();
        return result;
    }

    public static DecisionResult ofOutside(FollowUpSettled settled) {
        var result = new DecisionResult(settled);
        result.outsideId = settled.source().id();
        return result;
    }
}
