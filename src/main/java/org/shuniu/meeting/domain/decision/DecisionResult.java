package org.shuniu.meeting.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpSettled;

/** How work that came of a decision ended, or was opened again; a line of its story, never changed. */
@Entity
@Immutable
@Table(name = "meeting_decision_result")
public class DecisionResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long minutesId;
    private int item;
    private String subjectKind;
    private long subjectId;

    @Column(name = "work_number")
    private @Nullable String number;

    private String title;

    @Column(name = "address")
    private String link;

    @Enumerated(EnumType.STRING)
    private FollowUpSettled.Step step;

    private String outcome;
    private String doneByName;
    private Instant doneAt;

    protected DecisionResult() {}

    public DecisionResult(FollowUpSettled settled) {
        this.minutesId = settled.source().id();
        this.item = settled.item();
        this.subjectKind = settled.work().subject().kind();
        this.subjectId = settled.work().subject().id();
        this.number = settled.work().number();
        this.title = settled.work().title();
        this.link = settled.work().link();
        this.step = settled.step();
        this.outcome = settled.outcome();
        this.doneByName = settled.actor().signature();
        this.doneAt = settled.at();
    }

    public int item() {
        return item;
    }

    public SubjectRef work() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public @Nullable String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public FollowUpSettled.Step step() {
        return step;
    }

    public String outcome() {
        return outcome;
    }

    public String doneByName() {
        return doneByName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
