package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Casualties and loss as they were known at a moment; never changed. */
@Entity
@Immutable
@Table(name = "incident_figures")
public class FiguresEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long incidentId;

    @Embedded
    private @Nullable Figures figures;

    private @Nullable String source;
    private @Nullable String reason;

    @Embedded
    private By by;

    protected FiguresEntry() {}

    /** @param reason needed when a figure goes down */
    public FiguresEntry(long incidentId, Figures figures, @Nullable String source, @Nullable String reason, By by) {
        this.incidentId = incidentId;
        this.figures = figures;
        this.source = source;
        this.reason = reason;
        this.by = by;
    }

    public Figures figures() {
        return Objects.requireNonNullElse(figures, Figures.UNKNOWN);
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String reason() {
        return reason;
    }

    public By by() {
        return by;
    }
}
