package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentId;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** An emergency (突发事件), owned by the duty room that registered it; others may only append (DUTY-06). */
@Entity
public class Incident {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    @Embedded
    private Account account;

    @Embedded
    private @Nullable Course course;

    @Embedded
    private @Nullable Figures figures;

    @Embedded
    private Grade grade = Grade.OPEN;

    @Embedded
    private ClockLimits limits;

    @Embedded
    private ReportClock clock;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status = IncidentStatus.RECEIVED;

    private @Nullable Long mergedIntoId;
    private Instant movedAt;
    private @Nullable Instant finishedAt;

    protected Incident() {}

    /** 接报; registered at once when time, place, source and what are known and it did not arrive unseen. */
    public Incident(Origin origin, Account account, Course course, Grade grade, ClockLimits limits) {
        this.origin = origin;
        this.account = account;
        this.course = course;
        this.grade = grade;
        this.limits = limits;
        this.clock = ReportClock.start(limits, account);
        this.movedAt = origin.registeredAt();
        if (origin.lowerIncidentId() == null) {
            completed(origin.registeredAt());
        }
    }

    /** The receipt of what a lower room sent. */
    public void register(Instant at) {
        completed(at);
    }

    private void completed(Instant at) {
        if (status == IncidentStatus.RECEIVED && account.isRegistrable()) {
            step(IncidentAction.REGISTER, at);
        }
    }

    /** More is known, or known better; the clocks follow. */
    public void state(Account known, Course goesOn, Instant at) {
        step(IncidentAction.STATE, at);
        account = known;
        course = goesOn;
        clock = clock.recount(limits, account);
        if (origin.lowerIncidentId() == null) {
            completed(at);
        }
    }

    public void count(Figures known, Instant at) {
        step(IncidentAction.STATE, at);
        figures = known;
    }

    /** 研判: its level, and the limits that follow from it. */
    public void grade(Grade found, ClockLimits following, Instant at) {
        step(IncidentAction.gradingFrom(status), at);
        boolean nowGoesUp = found.goesUp() && !grade.goesUp();
        grade = found;
        limits = following;
        clock = (nowGoesUp ? clock.restart(at) : clock).recount(limits, account);
    }

    /** 首报: by phone with whatever is known, or in writing. */
    public void firstReported(ClockKind how, Instant reportedAt, Instant at) {
        if (IncidentAction.FIRST_REPORT.startsFrom(status)) {
            step(IncidentAction.FIRST_REPORT, at);
        } else if (status == IncidentStatus.ARCHIVED) {
            throw new ConflictException(new Refusal("incident.refused.phase." + status));
        }
        clock = how == ClockKind.PHONE ? clock.phoned(reportedAt) : clock.written(reportedAt);
    }

    /** 续报; after the final report a supplement. */
    public void followedUp(Instant at) {
        step(status == IncidentStatus.FINISHED ? IncidentAction.SUPPLEMENT : IncidentAction.FOLLOW_UP, at);
    }

    public void finish(Instant at) {
        step(IncidentAction.FINAL_REPORT, at);
        finishedAt = at;
    }

    /** Only in the file of another report on the same event; keeps its own times. */
    public void mergeInto(Incident main, Instant at) {
        step(IncidentAction.MERGE, at);
        mergedIntoId = main.id();
    }

    /** A false alarm, or nothing that has to go up. */
    public void close(Instant at) {
        step(IncidentAction.CLOSE, at);
    }

    public void archive(Instant at) {
        step(IncidentAction.ARCHIVE, at);
    }

    /** A lower room reports again: what was archived takes supplements, what was closed begins anew, with its clocks. */
    public void reopen(Instant at) {
        step(finishedAt == null ? IncidentAction.REOPEN : IncidentAction.RESUME, at);
        clock = finishedAt == null ? clock.restart(at).recount(limits, account) : clock;
    }

    private void step(IncidentAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("incident.refused.phase." + status));
        }
        status = action.target().orElse(status);
        movedAt = at;
    }

    public Instant windowEnds() {
        return account.windowEnds();
    }

    public boolean isMerged() {
        return mergedIntoId != null;
    }

    /** A first report is still due. */
    public boolean isRunning() {
        return grade.goesUp() && !isMerged() && status.isOpen();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public IncidentId incidentId() {
        return new IncidentId(id());
    }

    public DutyRoomId roomId() {
        return new DutyRoomId(origin.roomId());
    }

    public int version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public Account account() {
        return account;
    }

    public String title() {
        return account.title();
    }

    public Course course() {
        return Objects.requireNonNullElse(course, Course.UNKNOWN);
    }

    public Figures figures() {
        return Objects.requireNonNullElse(figures, Figures.UNKNOWN);
    }

    public Grade grade() {
        return grade;
    }

    public ClockLimits limits() {
        return limits;
    }

    /** The moment its minutes run from. */
    public Instant clockStart() {
        return clock.runsFrom(limits, account);
    }

    public ReportClock clock() {
        return clock;
    }

    public IncidentStatus status() {
        return status;
    }

    public Optional<IncidentId> mergedInto() {
        return Optional.ofNullable(mergedIntoId).map(IncidentId::new);
    }

    public Instant movedAt() {
        return movedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
