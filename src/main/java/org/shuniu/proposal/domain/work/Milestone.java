package org.shuniu.proposal.domain.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;

/** One line of the timeline; never changed. */
@Entity
@Immutable
@Table(name = "proposal_milestone")
public class Milestone {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;
    private int round;

    @Enumerated(EnumType.STRING)
    private ProposalAction action;

    private LocalDate happenedOn;
    private @Nullable String unitName;
    private @Nullable String remark;
    private @Nullable LocalDate dueOn;

    @Embedded
    private By actor;

    protected Milestone() {}

    /** {@code dueOn} of the answer after this step. */
    public Milestone(Proposal proposal, ProposalAction action, What what, By actor) {
        var clocks = proposal.clocks();
        var term = clocks.term();
        this.proposalId = proposal.id();
        this.round = clocks.round();
        this.action = action;
        this.happenedOn = what.on();
        this.unitName = what.unitName();
        this.remark = what.remark();
        this.dueOn = term == null ? null : term.dueOn();
        this.actor = actor;
    }

    /** Which day it counts for, which unit it concerns, what was said. */
    public record What(
            LocalDate on,
            @Nullable String unitName,
            @Nullable String remark) {}

    public int round() {
        return round;
    }

    public ProposalAction action() {
        return action;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public @Nullable String unitName() {
        return unitName;
    }

    public @Nullable String remark() {
        return remark;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public By actor() {
        return actor;
    }
}
