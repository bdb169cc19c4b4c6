package org.shuniu.meeting.domain.decision.outside;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.decision.DecisionDuty;

/** What a party group or another meeting outside of the system decided (MTG-18): entered once, never changed. */
@Entity
@Immutable
@Table(name = "meeting_outside_decision")
public class OutsideDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private OutsideMeeting meeting;

    private String text;

    @Embedded
    private DecisionDuty duty;

    @Embedded
    private Entry entry;

    protected OutsideDecision() {}

    public OutsideDecision(OutsideMeeting meeting, String text, DecisionDuty duty, Entry entry) {
        this.meeting = meeting;
        this.text = text;
        this.duty = duty;
        this.entry = entry;
    }

    public OutsideDecisionId decisionId() {
        return new OutsideDecisionId(Objects.requireNonNull(id));
    }

    public OutsideMeeting meeting() {
        return meeting;
    }

    public String text() {
        return text;
    }

    public DecisionDuty duty() {
        return duty;
    }

    public Entry entry() {
        return entry;
    }
}
