package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** One line of a task's story; never changed. */
@Entity
@Immutable
public class GoalEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long goalId;
    private @Nullable Long indicatorId;
    private @Nullable Integer quarter;
    private @Nullable BigDecimal value;
    private String action;
    private @Nullable String words;

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected GoalEvent() {}

    public GoalEvent(long goalId, String action, @Nullable String words, By by, LocalDate on) {
        this.goalId = goalId;
        this.action = action;
        this.words = words;
        this.by = by;
        this.doneOn = on;
    }

    public GoalEvent about(@Nullable Long indicator, @Nullable Integer ofQuarter, @Nullable BigDecimal reported) {
        indicatorId = indicator;
        quarter = ofQuarter;
        value = reported;
        return this;
    }
}
