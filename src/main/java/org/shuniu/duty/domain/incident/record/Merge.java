package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Two reports are about one event (并案); never changed. */
@Entity
@Immutable
@Table(name = "incident_merge")
public class Merge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long incidentId;
    private long mergedId;
    private String reason;

    @Embedded
    private By by;

    protected Merge() {}

    public Merge(long incidentId, long mergedId, String reason, By by) {
        this.incidentId = incidentId;
        this.mergedId = mergedId;
        this.reason = reason;
        this.by = by;
    }

    public long mergedId() {
        return mergedId;
    }

    public String reason() {
        return reason;
    }

    public By by() {
        return by;
    }
}
