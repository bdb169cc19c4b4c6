package org.shuniu.supervision.domain.inspection.object;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** 复核: asked once by the unit, decided once by people who had no part in the conclusion (第十七条). */
@Entity
@Table(name = "inspection_review")
public class ConclusionReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long objectId;
    private String reason;
    private LocalDate askedOn;
    private LocalDate dueOn;

    @Embedded
    private By by;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    private @Nullable String decision;
    private @Nullable Long deciderId;
    private @Nullable String deciderName;
    private @Nullable LocalDate decidedOn;

    protected ConclusionReview() {}

    public ConclusionReview(long objectId, String reason, LocalDate askedOn, LocalDate dueOn, By by) {
        this.objectId = objectId;
        this.reason = reason;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
        this.by = by;
    }

    public void decide(ReviewOutcome newOutcome, String words, By decider, LocalDate on) {
        outcome = newOutcome;
        decision = words;
        deciderId = decider.personId();
        deciderName = decider.signature();
        decidedOn = on;
    }

    public String reason() {
        return reason;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public By by() {
        return by;
    }

    public @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable String deciderName() {
        return deciderName;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** Not decided in time, or decided late. */
    public boolean isLate(LocalDate today) {
        return (decidedOn == null ? today : decidedOn).isAfter(dueOn);
    }
}
