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
import org.shuniu.proposal.domain.Verdict;

/** What the proposer said of the answer of a round; never changed. */
@Entity
@Immutable
@Table(name = "proposal_rating")
public class Rating {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private LocalDate ratedOn;
    private @Nullable String remark;

    @Embedded
    private By recorder;

    protected Rating() {}

    public Rating(
            long proposalId, int round, Verdict verdict, LocalDate ratedOn, @Nullable String remark, By recorder) {
        this.proposalId = proposalId;
        this.round = round;
        this.verdict = verdict;
        this.ratedOn = ratedOn;
        this.remark = remark;
        this.recorder = recorder;
    }

    public int round() {
        return round;
    }

    public Verdict verdict() {
        return verdict;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    public @Nullable String remark() {
        return remark;
    }
}
