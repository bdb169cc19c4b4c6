package org.shuniu.proposal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;

/** One unit's share of a proposal. */
@Entity
public class ProposalPart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long unitId;
    private String unitName;

    @Enumerated(EnumType.STRING)
    private PartRole role;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.ASSIGNED;

    private LocalDate assignedOn;
    private LocalDate declineBy;
    private @Nullable LocalDate opinionDueOn;
    private boolean opinionDueProvisional;
    private @Nullable Long divisionId;
    private @Nullable String divisionName;
    private @Nullable String declineReason;
    private @Nullable String opinion;
    private @Nullable LocalDate answeredOn;

    protected ProposalPart() {}

    ProposalPart(Assignment assignment) {
        this.unitId = assignment.unitId();
        this.unitName = assignment.unitName();
        this.role = assignment.role();
        this.assignedOn = assignment.on();
        this.declineBy = assignment.declineBy();
        recount(assignment.declineBy(), assignment.opinionDue());
    }

    void accept(@Nullable Long division, @Nullable String nameOfDivision) {
        state = PartState.ACCEPTED;
        divisionId = division;
        divisionName = nameOfDivision;
    }

    void decline(String reason) {
        state = PartState.DECLINED;
        declineReason = reason;
    }

    /** The office does not agree: the unit has to accept it. */
    void uphold() {
        state = PartState.ASSIGNED;
    }

    void replace() {
        state = PartState.REPLACED;
    }

    void give(String words, LocalDate on) {
        opinion = words;
        answer(on);
    }

    void answer(LocalDate on) {
        state = PartState.ANSWERED;
        answeredOn = on;
    }

    /** 重新办理. */
    void reopen() {
        state = PartState.ACCEPTED;
        answeredOn = null;
    }

    /** {@code opinionDue} of a co-unit only. */
    public void recount(LocalDate lastDayToDecline, @Nullable Due opinionDue) {
        declineBy = lastDayToDecline;
        opinionDueOn = opinionDue == null ? null : opinionDue.date();
        opinionDueProvisional = opinionDue != null && opinionDue.provisional();
    }

    public boolean answers() {
        return role.answers() && state != PartState.REPLACED;
    }

    public boolean is(PartState wanted) {
        return state == wanted;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public PartRole role() {
        return role;
    }

    public PartState state() {
        return state;
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }

    public LocalDate declineBy() {
        return declineBy;
    }

    public @Nullable LocalDate opinionDueOn() {
        return opinionDueOn;
    }

    public boolean isOpinionDueProvisional() {
        return opinionDueProvisional;
    }

    public @Nullable Long divisionId() {
        return divisionId;
    }

    public @Nullable String divisionName() {
        return divisionName;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
