package org.shuniu.proposal.domain;

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
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A suggestion of a congress deputy (人大建议) or a proposal of a CPPCC member (政协提案) on its way to the answer. */
@Entity
public class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Particulars particulars;

    @ElementCollection
    @CollectionTable(name = "proposal_proposer", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Proposer> proposers = new ArrayList<>();

    private long officeId;

    @Embedded
    private By registered;

    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.REGISTERED;

    @Embedded
    private Units units = new Units();

    @Embedded
    private Clocks clocks = new Clocks();

    private @Nullable Long mergedInto;
    private Instant movedAt;

    protected Proposal() {}

    public Proposal(Particulars particulars, List<Proposer> proposers, long officeId, By registered, LocalDate on) {
        this.particulars = particulars;
        this.proposers.addAll(proposers);
        this.officeId = officeId;
        this.registered = registered;
        this.registeredOn = on;
        this.movedAt = registered.at();
    }

    public void describe(Particulars newParticulars, List<Proposer> newProposers, Instant at) {
        step(ProposalAction.EDIT, at);
        particulars = newParticulars;
        if (!proposers.equals(newProposers)) {
            proposers.clear();
            proposers.addAll(newProposers);
        }
    }

    /** 交办. {@code reason} when the limit is longer than usual: declared wide or difficult beforehand. */
    public void assign(Handling how, List<Assignment> to, Term limit, @Nullable String reason, Instant at) {
        step(ProposalAction.ASSIGN, at);
        units.assign(how, to);
        clocks.start(limit, reason);
    }

    public void accept(ProposalPart part, @Nullable Long division, @Nullable String divisionName, Instant at) {
        require(ProposalAction.ACCEPT);
        part.accept(division, divisionName);
        settle(at);
    }

    public void decline(ProposalPart part, String reason, Instant at) {
        require(ProposalAction.DECLINE);
        part.decline(reason);
        settle(at);
    }

    /** Only the office gives a declined share to another unit (不得自行转办). */
    public ProposalPart reassign(ProposalPart declined, Assignment unit, Instant at) {
        require(ProposalAction.REASSIGN);
        declined.replace();
        var part = units.add(unit);
        settle(at);
        return part;
    }

    public void uphold(ProposalPart declined, Instant at) {
        require(ProposalAction.UPHOLD);
        declined.uphold();
        settle(at);
    }

    private void settle(Instant at) {
        status = units.phase();
        movedAt = at;
    }

    public void askExtension(Extension asked, Instant at) {
        step(ProposalAction.ASK_EXTENSION, at);
        clocks.ask(asked);
    }

    public void extend(Term longer, Instant at) {
        step(ProposalAction.GRANT_EXTENSION, at);
        clocks.extend(longer);
    }

    public void refuseExtension(Instant at) {
        step(ProposalAction.REFUSE_EXTENSION, at);
        clocks.refuseExtension();
    }

    /** 并案: one work file, led by the other proposal; each keeps its own answer. */
    public void mergeInto(Proposal leader, Instant at) {
        step(ProposalAction.MERGE, at);
        mergedInto = leader.id();
    }

    public void split(Instant at) {
        step(ProposalAction.SPLIT, at);
        mergedInto = null;
    }

    /** A step that changes nothing here but the phase: a contact noted, a letter begun, the end. */
    public void take(ProposalAction action, Instant at) {
        step(action, at);
    }

    public void giveOpinion(ProposalPart part, String words, LocalDate on, Instant at) {
        step(ProposalAction.GIVE_OPINION, at);
        part.give(words, on);
    }

    /** One unit has answered; the proposal is 已答复 with the last one. */
    public void answered(ProposalPart part, LocalDate on, Instant at) {
        require(ProposalAction.REPLY);
        part.answer(on);
        movedAt = at;
        if (units.haveAllAnswered()) {
            step(ProposalAction.REPLY, at);
            clocks.stop(units.lastAnsweredOn());
        }
    }

    public void rate(Verdict given, Instant at) {
        step(ProposalAction.RATE, at);
        clocks.rate(given);
    }

    /** 不满意: handled and answered again within a limit of its own. */
    public void redo(Term next, Instant at) {
        step(ProposalAction.REDO, at);
        clocks.again(next);
        units.answering().forEach(ProposalPart::reopen);
    }

    /** The calendar of a year has become known. */
    public void recount(Term counted) {
        clocks.recount(counted);
    }

    private void require(ProposalAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("proposal.refused.phase." + status));
        }
    }

    private void step(ProposalAction action, Instant at) {
        require(action);
        status = action.target().orElse(status);
        movedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public Particulars particulars() {
        return particulars;
    }

    public List<Proposer> proposers() {
        return List.copyOf(proposers);
    }

    public long officeId() {
        return officeId;
    }

    public By registered() {
        return registered;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public ProposalStatus status() {
        return status;
    }

    public Units units() {
        return units;
    }

    public Clocks clocks() {
        return clocks;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    /** The proposal that leads the work file. */
    public long workFile() {
        return mergedInto == null ? id() : mergedInto;
    }
}
