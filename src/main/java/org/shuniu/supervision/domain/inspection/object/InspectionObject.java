package org.shuniu.supervision.domain.inspection.object;

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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.part.UnitRef;

/** A unit that is inspected, and how far it is with its conclusion. */
@Entity
@Table(name = "inspection_object")
public class InspectionObject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long inspectionId;

    @Embedded
    private UnitRef unit;

    @Enumerated(EnumType.STRING)
    private ObjectStatus status = ObjectStatus.INSPECTED;

    private int edition;
    private @Nullable Integer servedEdition;

    @Enumerated(EnumType.STRING)
    private ConclusionProposal proposal = ConclusionProposal.NONE;

    private @Nullable Long authorId;
    private @Nullable String authorName;
    private @Nullable Long approverId;
    private @Nullable String approverName;
    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receiverName;
    private @Nullable LocalDate reviewUntil;
    private Instant movedAt;

    protected InspectionObject() {}

    public InspectionObject(long inspectionId, UnitRef unit, Instant at) {
        this.inspectionId = inspectionId;
        this.unit = unit;
        this.movedAt = at;
    }

    /** Another edition of the conclusion; whoever words it does not approve it. */
    public void conclude(ConclusionProposal newProposal, By by) {
        step(ObjectAction.CONCLUDE, by);
        edition++;
        proposal = newProposal;
        authorId = by.personId();
        authorName = by.signature();
    }

    public void approve(By by) {
        step(ObjectAction.APPROVE_CONCLUSION, by);
        approverId = by.personId();
        approverName = by.signature();
    }

    public void sendBack(By by) {
        step(ObjectAction.RETURN_CONCLUSION, by);
        approverId = null;
        approverName = null;
    }

    public void serve(By by, LocalDate on) {
        step(ObjectAction.SERVE, by);
        servedEdition = edition;
        servedOn = on;
    }

    /** @param until last day on which a review may be asked for */
    public void receive(By by, LocalDate on, LocalDate until) {
        step(ObjectAction.RECEIVE, by);
        receivedOn = on;
        receiverName = by.signature();
        reviewUntil = until;
    }

    public void askReview(By by) {
        step(ObjectAction.ASK_REVIEW, by);
    }

    public void decideReview(By by) {
        step(ObjectAction.DECIDE_REVIEW, by);
    }

    /** Another wording follows the decision of a review. */
    public void reword(ConclusionProposal kept) {
        edition++;
        proposal = kept;
    }

    private void step(ObjectAction action, By by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("inspection.object.refused.phase." + status));
        }
        status = action.after(status);
        movedAt = by.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long inspectionId() {
        return inspectionId;
    }

    public UnitRef unit() {
        return unit;
    }

    public ObjectStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public @Nullable Integer servedEdition() {
        return servedEdition;
    }

    public ConclusionProposal proposal() {
        return proposal;
    }

    public boolean isWordedBy(long personId) {
        return Objects.equals(authorId, personId);
    }

    public boolean isApprovedBy(long personId) {
        return Objects.equals(approverId, personId);
    }

    public @Nullable Long authorId() {
        return authorId;
    }

    public @Nullable String approverName() {
        return approverName;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String receiverName() {
        return receiverName;
    }

    public @Nullable LocalDate reviewUntil() {
        return reviewUntil;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** The conclusion stands for good: reviewed, or nobody may ask any more. */
    public boolean isFinalOn(LocalDate day) {
        return status == ObjectStatus.REVIEWED
                || status == ObjectStatus.RECEIVED && reviewUntil != null && day.isAfter(reviewUntil);
    }
}
