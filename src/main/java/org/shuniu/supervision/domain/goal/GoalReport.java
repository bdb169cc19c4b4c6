package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** What a unit says an indicator was at the end of a quarter, cumulatively, with its evidence; never changed. */
@Entity
@Immutable
public class GoalReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long goalId;
    private long indicatorId;
    private int quarter;

    @Embedded
    private Saying saying;

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected GoalReport() {}

    public GoalReport(GoalIndicator indicator, long goalId, int quarter, Saying saying, By by, LocalDate on) {
        this.indicatorId = indicator.id();
        this.goalId = goalId;
        this.quarter = quarter;
        this.saying = saying;
        this.by = by;
        this.doneOn = on;
    }

    /** @param because why an earlier report is corrected, null for the first one */
    @jakarta.persistence.Embeddable
    public record Saying(
            BigDecimal value, String note, @Nullable String because, long fileId) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long goalId() {
        return goalId;
    }

    public long indicatorId() {
        return indicatorId;
    }

    public int quarter() {
        return quarter;
    }

    public Saying saying() {
        return saying;
    }

    public By by() {
        return by;
    }
}
