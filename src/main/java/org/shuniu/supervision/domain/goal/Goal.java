package org.shuniu.supervision.domain.goal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.part.UnitRef;

/** An annual key task (年度重点任务): drafted, issued by a second person, reported by quarter, closed at year's end. */
@Entity
public class Goal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    @Embedded
    private GoalTask task;

    @Embedded
    private UnitRef leadUnit;

    @ElementCollection
    @CollectionTable(name = "goal_co_unit", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<UnitRef> coUnits = new ArrayList<>();

    private @Nullable Long matterId;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.DRAFT;

    private @Nullable Long issuerId;
    private @Nullable String issuerName;
    private @Nullable LocalDate issuedOn;
    private @Nullable String result;
    private @Nullable LocalDate closedOn;
    private Instant movedAt;

    protected Goal() {}

    public Goal(Origin origin, GoalTask task, UnitRef leadUnit, List<UnitRef> coUnits) {
        this.origin = origin;
        this.task = task;
        this.leadUnit = leadUnit;
        this.coUnits = new ArrayList<>(coUnits);
        this.movedAt = origin.createdAt();
    }

    public void describe(GoalTask newTask, UnitRef lead, List<UnitRef> co, Instant at) {
        step(GoalAction.EDIT, at);
        task = newTask;
        leadUnit = lead;
        if (!coUnits.equals(co)) {
            coUnits.clear();
            coUnits.addAll(co);
        }
    }

    public void discard(Instant at) {
        step(GoalAction.DISCARD, at);
    }

    public void issue(Actor issuer, LocalDate on, Instant at) {
        step(GoalAction.ISSUE, at);
        issuerId = issuer.personId();
        issuerName = issuer.signature();
        issuedOn = on;
    }

    /** Something that leaves the task itself as it is: a draft's indicator, an adjustment, a report, a verdict. */
    public void touch(GoalAction action, Instant at) {
        step(action, at);
    }

    public void followBy(long matter, Instant at) {
        step(GoalAction.TAKE_UP, at);
        matterId = matter;
    }

    public void close(String words, LocalDate on, Instant at) {
        step(GoalAction.CLOSE, at);
        result = words;
        closedOn = on;
    }

    private void step(GoalAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("goal.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    public boolean isBy(long personId) {
        return origin.proposerId() == personId;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public GoalTask task() {
        return task;
    }

    public UnitRef leadUnit() {
        return leadUnit;
    }

    public List<UnitRef> coUnits() {
        return List.copyOf(coUnits);
    }

    public @Nullable Long matterId() {
        return matterId;
    }

    public GoalStatus status() {
        return status;
    }

    public @Nullable String issuerName() {
        return issuerName;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
