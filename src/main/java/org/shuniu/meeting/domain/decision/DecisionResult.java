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

    private long minutesId;

    protected DecisionResult() {}

    public DecisionResult(FollowUpSettled settled) {
        super(settled);
        this.minutesId = settled.source().id();
    }
}
