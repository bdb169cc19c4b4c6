package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One organ went into another, by merger or by split. */
@Entity
@Table(name = "organ_lineage")
public class OrganLineage {
    /** How a successor came about. */
    public enum Kind {
        MERGE,
        SPLIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "predecessor_id")
    private long predecessorId;

    @Column(name = "successor_id")
    private long successorId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected OrganLineage() {}

    public OrganLineage(long predecessorId, long successorId, Kind kind, LocalDate happenedOn) {
        this.predecessorId = predecessorId;
        this.successorId = successorId;
        this.kind = kind;
        this.happenedOn = happenedOn;
    }
}
