package org.shuniu.supervision.domain.part;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.clock.ClockRule;
import org.shuniu.supervision.domain.clock.PartClock;

/** What one unit has to do in a matter; the first receiver is responsible until another unit has received (SUP-17). */
@Entity
@Table(name = "matter_part")
public class MatterPart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long matterId;

    @Enumerated(EnumType.STRING)
    private PartRole role;

    @Embedded
    private UnitRef unit;

    private @Nullable String text;

    @Enumerated(EnumType.STRING)
    private PartStatus status = PartStatus.PLANNED;

    private int round = 1;

    /** Each step makes another version, also one that leaves everything else as it is. */
    private int steps;

    private @Nullable Long liaisonId;
    private @Nullable String liaisonName;
    private @Nullable Long handlerId;
    private @Nullable String handlerName;

    private @Nullable LocalDate receiptDueOn;

    /** Calendar days, then working days from that day to the due date, where it was not chosen. */
    private @Nullable LocalDate countedFrom;

    private @Nullable Integer calendarDays;
    private @Nullable Integer countedDays;

    @Embedded
    private PartClock clock = PartClock.STILL;

    private @Nullable Long replacesId;
    private @Nullable Long successorId;

    protected MatterPart() {}

    public MatterPart(long matterId, PartRole role, UnitRef unit, @Nullable String text) {
        this.matterId = matterId;
        this.role = role;
        this.unit = unit;
        this.text = text;
    }

    /** What exactly this unit has to do. */
    public void describe(String words) {
        text = words.strip();
    }

    /** The same task for another unit, after an objection. */
    public MatterPart successor(UnitRef other) {
        var next = new MatterPart(matterId, role, other, text);
        next.replacesId = id();
        next.round = round;
        return next;
    }

    public void succeededBy(MatterPart next) {
        successorId = next.id();
    }

    public void assign(ClockEvent started, DueCount count, LocalDate receiptDue, ClockRule rule) {
        step(PartAction.ASSIGN);
        clock = clock.after(started, rule);
        dueBy(count);
        receiptDueOn = receiptDue;
    }

    public void receive(Desk desk) {
        step(PartAction.RECEIVE);
        liaisonId = desk.liaisonId();
        liaisonName = desk.liaisonName();
        handlerId = desk.handlerId();
        handlerName = desk.handlerName();
    }

    /** A step that leaves the clock alone. */
    public void step(PartAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("supervision.refused.part." + status));
        }
        status = action.targetFrom(status);
        steps++;
    }

    /** A step that moves the clock. */
    public void step(PartAction action, ClockEvent event, ClockRule rule) {
        step(action);
        if (action == PartAction.SEND_BACK || action == PartAction.REOPEN) {
            round++;
        }
        if (event.dueOn() != null) {
            dueBy(DueCount.CHOSEN);
        }
        clock = clock.after(event, rule);
    }

    /** How its due date was counted; it is counted again with the calendar of a year. */
    public void dueBy(DueCount count) {
        countedFrom = count.from();
        calendarDays = count.calendarDays();
        countedDays = count.workingDays();
    }

    /** The calendar of a year is known now. */
    public void recount(ClockEvent event, ClockRule rule) {
        clock = clock.after(event, rule);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public PartRole role() {
        return role;
    }

    public UnitRef unit() {
        return unit;
    }

    public @Nullable String text() {
        return text;
    }

    public PartStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Desk desk() {
        return new Desk(liaisonId, liaisonName, handlerId, handlerName);
    }

    public @Nullable LocalDate receiptDueOn() {
        return receiptDueOn;
    }

    public DueCount count() {
        return new DueCount(countedFrom, calendarDays, countedDays);
    }

    public PartClock clock() {
        return clock;
    }

    public @Nullable Long replacesId() {
        return replacesId;
    }

    public @Nullable Long successorId() {
        return successorId;
    }

    /** Another unit has been asked, but this one is responsible until that one has received. */
    public boolean isPassedOn() {
        return successorId != null;
    }
}
