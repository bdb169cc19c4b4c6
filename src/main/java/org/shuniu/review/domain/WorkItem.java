package org.shuniu.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.review.Move;

/** One person's one piece of work in one round of one step. */
@Entity
public class WorkItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase reviewCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private CaseStep step;

    private int round;
    private int ordinal;

    @Embedded
    private Signer signer;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    /** What the handler did; null while pending and when somebody else ended the item. */
    @Enumerated(EnumType.STRING)
    private @Nullable Move move;

    /** Which move of somebody else ended the item. */
    @Enumerated(EnumType.STRING)
    private @Nullable Move closedBy;

    private @Nullable Long addedBy;

    /** Number within the case, so that items can point at each other. */
    private int number;

    /** Number of the item in front; it stays when this one is called up. */
    private @Nullable Integer waitsFor;

    private @Nullable Long delegateId;
    private @Nullable String delegateName;
    private @Nullable Instant openedAt;
    private @Nullable Instant firstSeenAt;
    private @Nullable Instant closedAt;
    private @Nullable LocalDate countedFrom;

    private @Nullable Integer countedDays;

    private @Nullable LocalDate dueOn;
    private boolean dueProvisional;
    private int urged;
    private @Nullable Instant urgedAt;

    protected WorkItem() {}

    WorkItem(CaseStep step, Signer signer, int ordinal, ItemStatus status, Instant at) {
        this.reviewCase = step.reviewCase();
        this.number = reviewCase.items().size() + 1;
        this.step = step;
        this.round = step.round();
        this.ordinal = ordinal;
        this.signer = signer;
        this.status = status;
        this.openedAt = status == ItemStatus.OPEN ? at : null;
    }

    void callUp(Instant at) {
        step(ItemAction.CALL_UP);
        openedAt = at;
    }

    void hold(WorkItem until) {
        step(ItemAction.HOLD);
        waitsFor = until.number;
    }

    void finish(Move how, Instant at) {
        step(ItemAction.FINISH);
        move = how;
        closedAt = at;
    }

    void close(Move because, Instant at) {
        step(ItemAction.CLOSE);
        closedBy = because;
        closedAt = at;
    }

    void handOver(Move because, Instant at) {
        step(ItemAction.HAND_OVER);
        closedBy = because;
        closedAt = at;
    }

    void remove(Instant at) {
        step(ItemAction.REMOVE);
        closedBy = Move.REMOVE_SIGNER;
        closedAt = at;
    }

    void takeBack(Instant at) {
        step(ItemAction.TAKE_BACK);
        closedBy = Move.RECALL;
        closedAt = at;
    }

    void queueBehind(@Nullable WorkItem other) {
        waitsFor = other == null ? null : other.number;
    }

    void inherit(WorkItem from) {
        ordinal = from.ordinal;
        addedBy = from.addedBy;
        waitsFor = from.waitsFor;
        countedFrom = from.countedFrom;
        countedDays = from.countedDays;
        dueOn = from.dueOn;
        dueProvisional = from.dueProvisional;
    }

    void addedBy(long person) {
        addedBy = person;
    }

    void delegateTo(Signer delegate) {
        delegateId = delegate.personId();
        delegateName = delegate.personName();
        version++;
    }

    /** The due date by the step's limit. */
    public void dueBy(@Nullable DueCount due) {
        countedFrom = due == null ? null : due.start();
        countedDays = due == null ? null : due.workingDays();
        dueOn = due == null ? null : due.dueOn();
        dueProvisional = due != null && due.provisional();
    }

    void urge(Instant at) {
        urged++;
        urgedAt = at;
    }

    private void step(ItemAction action) {
        if (!action.startsFrom(status)) {
            throw new IllegalStateException(action + " of an item that is " + status);
        }
        status = action.target();
        version++;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int version() {
        return version;
    }

    public CaseStep step() {
        return step;
    }

    public int round() {
        return round;
    }

    int ordinal() {
        return ordinal;
    }

    public Signer signer() {
        return signer;
    }

    public long personId() {
        return signer.personId();
    }

    public ItemStatus status() {
        return status;
    }

    public Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    public Optional<Move> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public boolean isAddedBy(long person) {
        return addedBy != null && addedBy == person;
    }

    public boolean isAdded() {
        return addedBy != null;
    }

    boolean standsBehind(WorkItem other) {
        return waitsFor != null && waitsFor == other.number;
    }

    void queueWhere(WorkItem removed) {
        waitsFor = removed.waitsFor;
    }

    public boolean isDelegatedTo(long person) {
        return delegateId != null && delegateId == person;
    }

    public @Nullable Long delegateId() {
        return delegateId;
    }

    public boolean isCounted() {
        return countedFrom != null;
    }

    public boolean isOpen() {
        return status == ItemStatus.OPEN;
    }

    public boolean isPending() {
        return status.isPending();
    }
}
