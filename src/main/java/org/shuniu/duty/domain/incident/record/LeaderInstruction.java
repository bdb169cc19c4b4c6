package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** What a leader ordered, with its time; an order by phone is read back to him (B-4.3). */
@Entity
@DynamicUpdate
@Table(name = "incident_instruction")
public class LeaderInstruction {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long incidentId;
    private String leader;

    @Enumerated(EnumType.STRING)
    private Means means;

    private String words;
    private Instant givenAt;
    private @Nullable Instant readBackAt;

    @Embedded
    private By by;

    protected LeaderInstruction() {}

    public LeaderInstruction(long incidentId, String leader, Means means, String words, Instant givenAt, By by) {
        this.incidentId = incidentId;
        this.leader = leader;
        this.means = means;
        this.words = words;
        this.givenAt = givenAt;
        this.by = by;
    }

    public void readBack(Instant at) {
        if (readBackAt != null) {
            throw new ConflictException(new Refusal("incident.instruction.refused.readBack"));
        }
        readBackAt = at;
    }

    /** By phone and not yet read back. */
    public boolean isToReadBack() {
        return means == Means.PHONE && readBackAt == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long incidentId() {
        return incidentId;
    }

    public String leader() {
        return leader;
    }

    public Means means() {
        return means;
    }

    public String words() {
        return words;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public @Nullable Instant readBackAt() {
        return readBackAt;
    }

    public By by() {
        return by;
    }
}
