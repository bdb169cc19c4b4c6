package org.shuniu.supervision.domain.record;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.part.MatterPart;

/** A due date passed without a report: what 问责 is based on (SUP-17); never taken back. */
@Entity
@Table(name = "matter_accountability")
public class Accountability {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long matterId;
    private long partId;
    private int round;
    private long unitId;
    private String unitName;
    private LocalDate dueOn;
    private LocalDate recordedOn;

    protected Accountability() {}

    public Accountability(MatterPart part, LocalDate recordedOn) {
        this.matterId = part.matterId();
        this.partId = part.id();
        this.round = part.round();
        this.unitId = part.unit().id();
        this.unitName = part.unit().name();
        this.dueOn = Objects.requireNonNull(part.clock().dueOn());
        this.recordedOn = recordedOn;
    }

    public long partId() {
        return partId;
    }

    public String unitName() {
        return unitName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
