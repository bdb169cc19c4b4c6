package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A leader's instruction (批示): written on a paper, followed up where he or she wants to hear of it. */
@Entity
public class Instruction {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Registration registration;

    @Embedded
    private Note note;

    @Embedded
    private Paper paper;

    @Embedded
    private Demand demand;

    @Enumerated(EnumType.STRING)
    private InstructionStatus status = InstructionStatus.REGISTERED;

    @Embedded
    private @Nullable Waiver waiver;

    private @Nullable LocalDate settledOn;
    private Instant movedAt;

    protected Instruction() {}

    public Instruction(Registration registration, Note note, Paper paper, Demand demand) {
        this.registration = registration;
        this.note = note;
        this.paper = paper;
        this.demand = demand;
        this.movedAt = registration.registeredAt();
    }

    /** Puts right what was registered wrongly, before anything was done about it. */
    public void correct(Note newNote, Paper newPaper, Demand newDemand, Instant at) {
        step(InstructionAction.CORRECT, at);
        note = newNote;
        paper = newPaper;
        demand = newDemand;
    }

    /** A matter was made of it. */
    public void propose(Instant at) {
        step(InstructionAction.PROPOSE, at);
        settledOn = null;
    }

    public void waive(Waiver decision) {
        step(InstructionAction.WAIVE, decision.at());
        waiver = decision;
    }

    public void reconsider(Instant at) {
        step(InstructionAction.RECONSIDER, at);
        waiver = null;
    }

    /** Its only matter was not established. */
    public void drop(Instant at) {
        step(InstructionAction.DROP, at);
    }

    /** All its matters are settled. */
    public void settle(LocalDate on, Instant at) {
        step(InstructionAction.SETTLE, at);
        settledOn = on;
    }

    /** A matter of it is examined again. */
    public void reopen(Instant at) {
        step(InstructionAction.REOPEN, at);
        settledOn = null;
    }

    /** The calendar of a year is known now, or another one; true when the date is another or certain now. */
    public boolean recount(Due counted) {
        boolean same = counted.date().equals(demand.dueOn()) && counted.provisional() == demand.dueProvisional();
        demand = demand.due(counted);
        return !same;
    }

    private void step(InstructionAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("instruction.refused.phase." + status));
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

    public Registration registration() {
        return registration;
    }

    public Note note() {
        return note;
    }

    public Paper paper() {
        return paper;
    }

    public Demand demand() {
        return demand;
    }

    public InstructionStatus status() {
        return status;
    }

    public @Nullable Waiver waiver() {
        return waiver;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
