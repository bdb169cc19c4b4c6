package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.goal.measure.Plan;

/** An adjustment after issue: the plan as it was, and why it was changed. */
@Entity
@Immutable
public class GoalAdjustment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long goalId;
    private long indicatorId;

    @Embedded
    private Plan former;

    private String reason;

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected GoalAdjustment() {}

    public GoalAdjustment(long goalId, long indicatorId, Plan former, String reason, By by, LocalDate on) {
        this.goalId = goalId;
        this.indicatorId = indicatorId;
        this.former = former;
        this.reason = reason;
        this.by = by;
        this.doneOn = on;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long indicatorId() {
        return indicatorId;
    }

    public Plan former() {
        return former;
    }

    public String reason() {
        return reason;
    }

    public By by() {
        return by;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
