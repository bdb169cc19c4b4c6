package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Supervision's word on a report: confirmed, or returned with the reason. */
@Entity
@Immutable
public class GoalVerdict {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;
    private boolean confirmed;
    private @Nullable String reason;

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected GoalVerdict() {}

    public GoalVerdict(long reportId, boolean confirmed, @Nullable String reason, By by, LocalDate on) {
        this.reportId = reportId;
        this.confirmed = confirmed;
        this.reason = reason;
        this.by = by;
        this.doneOn = on;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
