package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** A task of an incident: exactly one person by name, and until when (DUTY-17). */
@Entity
@DynamicUpdate
@Table(name = "incident_task")
public class IncidentTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long incidentId;
    private String task;
    private long personId;
    private String personName;
    private String unitName;
    private Instant dueAt;
    private @Nullable String result;
    private @Nullable Instant finishedAt;

    @Embedded
    private By by;

    protected IncidentTask() {}

    /** Who does it. */
    public record Doer(long personId, String name, String unit) {}

    public IncidentTask(long incidentId, String task, Doer doer, Instant dueAt, By by) {
        this.incidentId = incidentId;
        this.task = task;
        this.personId = doer.personId();
        this.personName = doer.name();
        this.unitName = doer.unit();
        this.dueAt = dueAt;
        this.by = by;
    }

    public void finish(String words, Instant at) {
        if (finishedAt != null) {
            throw new ConflictException(new Refusal("incident.task.refused.finished"));
        }
        result = words;
        finishedAt = at;
    }

    public boolean isLate(Instant now) {
        return (finishedAt == null ? now : finishedAt).isAfter(dueAt);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long incidentId() {
        return incidentId;
    }

    public String task() {
        return task;
    }

    public Doer doer() {
        return new Doer(personId, personName, unitName);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public By by() {
        return by;
    }
}
