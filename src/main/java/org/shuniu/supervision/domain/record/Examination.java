package org.shuniu.supervision.domain.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.part.MatterPart;

/** 审核 of a report: accepted when all six questions are answered with yes. */
@Entity
@Table(name = "matter_audit")
public class Examination {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long matterId;
    private long partId;
    private int round;
    private boolean accepted;
    private String remark;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "matter_audit_fault", joinColumns = @JoinColumn(name = "audit_id"))
    @Column(name = "question")
    @Enumerated(EnumType.STRING)
    private Set<Question> faults = new HashSet<>();

    @Embedded
    private By by;

    protected Examination() {}

    public Examination(MatterPart part, Collection<Question> faults, String remark, By by) {
        this.matterId = part.matterId();
        this.partId = part.id();
        this.round = part.round();
        this.accepted = faults.isEmpty();
        this.faults = new HashSet<>(faults);
        this.remark = remark;
        this.by = by;
    }

    public long partId() {
        return partId;
    }

    public int round() {
        return round;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public String remark() {
        return remark;
    }

    /** In the order of the questions. */
    public Set<Question> faults() {
        return faults.isEmpty() ? Set.of() : EnumSet.copyOf(faults);
    }

    public By by() {
        return by;
    }
}
