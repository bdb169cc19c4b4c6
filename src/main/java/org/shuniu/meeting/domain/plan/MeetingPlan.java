package org.shuniu.meeting.domain.plan;

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
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;

/** The annual plan of one unit (MTG-01): drafted, handed in, judged and issued. */
@Entity
@Table(name = "meeting_plan")
public class MeetingPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private String organName;
    private long governmentId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFTING;

    private long creatorId;
    private String creatorName;
    private LocalDate createdOn;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable LocalDate firstSubmittedOn;
    private int lateDays;

    @Embedded
    private @Nullable PlanReturn returned;

    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate issuedOn;
    private Instant movedAt;

    protected MeetingPlan() {}

    public MeetingPlan(Actor by, long governmentId, int year, Instant at) {
        organId = by.organId();
        organName = by.organName();
        this.governmentId = governmentId;
        this.year = year;
        creatorId = by.personId();
        creatorName = by.signature();
        createdOn = OfficeTime.day(at);
        movedAt = at;
    }

    /** The rows were written anew. */
    public void edit(Instant at) {
        step(PlanAction.EDIT, at);
    }

    /**
     * 报送.
     *
     * @param late calendar days after the deadline on which it was first handed in, 0 in time (MTG-03)
     */
    public void submit(String by, int late, Instant at) {
        step(PlanAction.SUBMIT, at);
        submittedBy = by;
        submittedAt = at;
        firstSubmittedOn = firstSubmittedOn(OfficeTime.day(at));
        lateDays = late;
    }

    /** What was handed in in time stays so when it is handed in again. */
    public void sendBack(PlanReturn why, Instant at) {
        step(PlanAction.SEND_BACK, at);
        submittedAt = null;
        submittedBy = null;
        returned = why;
    }

    /** The day on which it was first handed in, or would be. */
    public LocalDate firstSubmittedOn(LocalDate today) {
        return firstSubmittedOn == null ? today : firstSubmittedOn;
    }

    public @Nullable PlanReturn returned() {
        return returned;
    }

    public void judge(Instant at) {
        step(PlanAction.JUDGE, at);
    }

    public void approve(String by, Instant at) {
        step(PlanAction.APPROVE, at);
        approvedBy = by;
        approvedOn = OfficeTime.day(at);
    }

    public void issue(Instant at) {
        step(PlanAction.ISSUE, at);
        issuedOn = OfficeTime.day(at);
    }

    private void step(PlanAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.plan.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public MeetingPlanId planId() {
        return new MeetingPlanId(id());
    }

    public int version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public long governmentId() {
        return governmentId;
    }

    public int year() {
        return year;
    }

    public PlanStatus status() {
        return status;
    }

    public long creatorId() {
        return creatorId;
    }

    public String creatorName() {
        return creatorName;
    }

    public LocalDate createdOn() {
        return createdOn;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public int lateDays() {
        return lateDays;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
