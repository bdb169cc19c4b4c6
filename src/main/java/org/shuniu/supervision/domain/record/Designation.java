package org.shuniu.supervision.domain.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A government designates a department to supervise: matter, scope, duty and period (政府督查工作条例 第七条). */
@Entity
@Table(name = "matter_designation")
public class Designation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private String organName;
    private long governmentId;
    private String subject;
    private String duty;
    private String decision;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "matter_designation_scope", joinColumns = @JoinColumn(name = "designation_id"))
    private List<Scope> scope = new ArrayList<>();

    @Embedded
    private By by;

    private @Nullable LocalDate endedOn;
    private @Nullable String endedBecause;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "ender_id"))
    @AttributeOverride(name = "signature", column = @Column(name = "ender_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "ender_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private @Nullable By ender;

    protected Designation() {}

    public Designation(Designated designated, Mission mission, Collection<Scope> scope, By by) {
        this.organId = designated.organId();
        this.organName = designated.organName();
        this.governmentId = designated.governmentId();
        this.subject = mission.subject();
        this.duty = mission.duty();
        this.decision = mission.decision();
        this.validFrom = mission.validFrom();
        this.validTo = mission.validTo();
        this.scope = new ArrayList<>(scope);
        this.by = by;
    }

    /** The department and the government that designates it. */
    public record Designated(long organId, String organName, long governmentId) {}

    /** What for, with which duty, by which decision, how long. */
    public record Mission(String subject, String duty, String decision, LocalDate validFrom, LocalDate validTo) {}

    /** The government takes it back, or it was recorded wrongly; from that day on it holds no more. */
    public void end(LocalDate on, String because, By who) {
        if (endedOn != null) {
            throw new ConflictException(new Refusal("supervision.refused.designationEnded"));
        }
        endedOn = on;
        endedBecause = because;
        ender = who;
    }

    public boolean holdsOn(LocalDate day) {
        boolean ended = endedOn != null && !day.isBefore(endedOn);
        return !ended && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long governmentId() {
        return governmentId;
    }

    public String organName() {
        return organName;
    }

    public Mission mission() {
        return new Mission(subject, duty, decision, validFrom, validTo);
    }

    public List<Scope> scope() {
        return List.copyOf(scope);
    }

    public By by() {
        return by;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    public @Nullable By ender() {
        return ender;
    }
}
