package org.shuniu.supervision.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A matter (督查事项): one thing to be done, followed until it is written off. */
@Entity
public class Matter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    @Embedded
    private Cause cause;

    @Embedded
    private Task task;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "matter_method", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "method")
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "matter_mode", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private Set<SupervisionMode> modes = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private MatterStatus status = MatterStatus.PROPOSED;

    @Embedded
    private @Nullable MatterNumber number;

    /** 特急: assigned to be received the same day (SUP-18). */
    private boolean urgent;

    private int round = 1;
    private @Nullable Long causeBy;
    private @Nullable Long parentId;
    private @Nullable Long designationId;
    private @Nullable Long submitterId;
    private @Nullable LocalDate establishedOn;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate settledOn;
    private @Nullable LocalDate closedOn;
    private Instant movedAt;

    protected Matter() {}

    public Matter(Origin origin, Cause cause, Task task) {
        this.origin = origin;
        this.cause = cause;
        this.task = task;
        this.movedAt = origin.createdAt();
    }

    /** A sub-item that a new instruction on the result has opened. */
    public void belongsTo(Matter parent) {
        parentId = parent.id();
    }

    /** Who names another basis stands behind it like the proposer (第十一条). */
    public void describe(Cause newCause, Task newTask, Collection<Method> newMethods, long by, Instant at) {
        step(MatterAction.EDIT, at);
        causeBy = newCause.isSameOrder(cause) ? causeBy : Long.valueOf(by);
        cause = newCause;
        task = newTask;
        use(newMethods);
    }

    public void use(Collection<Method> chosen) {
        methods.clear();
        methods.addAll(chosen);
    }

    /** How it is supervised, one mode with another (SUP-15). */
    public void combine(Collection<SupervisionMode> chosen) {
        modes.clear();
        modes.addAll(chosen);
    }

    /** The department may supervise under this designation (第七条). */
    public void designatedBy(@Nullable Long designation) {
        designationId = designation;
    }

    public void drop(Instant at) {
        step(MatterAction.DROP, at);
    }

    public void establish(MatterNumber given, LocalDate on, Instant at) {
        step(MatterAction.ESTABLISH, at);
        number = given;
        establishedOn = on;
    }

    public void assign(LocalDate on, Instant at) {
        step(MatterAction.ASSIGN, at);
        assignedOn = on;
    }

    /** 马上就办. */
    public void hurry() {
        urgent = true;
    }

    public void addUnit(Instant at) {
        step(MatterAction.ADD_UNIT, at);
    }

    /** To the leader who asked for it; the submitter does not write it off. */
    public void submit(long submitter, Instant at) {
        step(MatterAction.SUBMIT, at);
        submitterId = submitter;
    }

    public void instruct(Instant at) {
        step(MatterAction.INSTRUCT, at);
    }

    public void settle(LocalDate on, Instant at) {
        step(MatterAction.SETTLE, at);
        settledOn = on;
    }

    public void close(LocalDate on, Instant at) {
        step(MatterAction.CLOSE, at);
        closedOn = on;
    }

    /** 复查: the same matter again, one round further. */
    public void reopen(Instant at) {
        step(MatterAction.REOPEN, at);
        round++;
        settledOn = null;
        closedOn = null;
        submitterId = null;
    }

    private void step(MatterAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("supervision.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
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

    public Cause cause() {
        return cause;
    }

    /** Proposed it, or was the last to say on whose order it stands. */
    public boolean isCausedBy(long personId) {
        return origin.proposerId() == personId || Objects.equals(causeBy, personId);
    }

    public Task task() {
        return task;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Its units are reminded more often. */
    public boolean isPressing() {
        return urgent || task.isPressing();
    }

    public Set<Method> methods() {
        return Set.copyOf(methods);
    }

    public Set<SupervisionMode> modes() {
        return Set.copyOf(modes);
    }

    public MatterStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public @Nullable Long parentId() {
        return parentId;
    }

    public @Nullable Long designationId() {
        return designationId;
    }

    public @Nullable Long submitterId() {
        return submitterId;
    }

    public Marks marks() {
        return new Marks(
                number == null ? null : number.text(), establishedOn, assignedOn, settledOn, closedOn, movedAt);
    }
}
