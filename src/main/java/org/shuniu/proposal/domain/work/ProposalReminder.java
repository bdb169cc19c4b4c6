package org.shuniu.proposal.domain.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;

/** 催办 of the daily job; one for each date it is about, never changed. */
@Entity
@Immutable
@Table(name = "proposal_reminder")
public class ProposalReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;
    private long partId;
    private int round;
    private String unitName;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private LocalDate dueOn;
    private LocalDate aboutOn;
    private LocalDate sentOn;
    private Instant doneAt;

    protected ProposalReminder() {}

    /** {@code aboutOn} makes it one of a kind: it moves on with each repetition. */
    public ProposalReminder(
            Proposal proposal, ProposalPart part, ReminderKind kind, Dates dates, LocalDate sentOn, Instant at) {
        this.proposalId = proposal.id();
        this.partId = part.id();
        this.round = proposal.clocks().round();
        this.unitName = part.unitName();
        this.kind = kind;
        this.dueOn = dates.dueOn();
        this.aboutOn = dates.aboutOn();
        this.sentOn = sentOn;
        this.doneAt = at;
    }

    /** Which limit it is about, and which repetition it is. */
    public record Dates(LocalDate dueOn, LocalDate aboutOn) {}

    public int round() {
        return round;
    }

    public String unitName() {
        return unitName;
    }

    public ReminderKind kind() {
        return kind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
