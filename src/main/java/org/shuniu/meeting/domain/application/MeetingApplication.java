package org.shuniu.meeting.domain.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The application for a meeting: grounds, size, money, collective decision; and how it was approved. */
@Entity
@Table(name = "meeting_application")
public class MeetingApplication {
    @Id
    private long meetingId;

    @Embedded
    private Grounds grounds;

    @Embedded
    private Size size;

    @Embedded
    private @Nullable Budget budget;

    @Embedded
    private @Nullable CollectiveDecision collective;

    private @Nullable Long approverId;
    private @Nullable Long submitterId;
    private @Nullable String submitterName;
    private @Nullable Instant submittedAt;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;

    protected MeetingApplication() {}

    public MeetingApplication(long meetingId, Particulars particulars) {
        this.meetingId = meetingId;
        describe(particulars);
    }

    /**
     * What the form says.
     *
     * @param approverId the government's leader who is asked, null where the class of the meeting decides
     */
    public record Particulars(
            Grounds grounds,
            Size size,
            Budget budget,
            CollectiveDecision collective,
            @Nullable Long approverId) {}

    public final void describe(Particulars particulars) {
        grounds = particulars.grounds();
        size = particulars.size();
        budget = particulars.budget();
        collective = particulars.collective();
        approverId = particulars.approverId();
    }

    public void submit(long personId, String name, Instant at) {
        submitterId = personId;
        submitterName = name;
        submittedAt = at;
    }

    public void approve(String by, LocalDate on) {
        approvedBy = by;
        approvedOn = on;
    }

    public long meetingId() {
        return meetingId;
    }

    public Grounds grounds() {
        return grounds;
    }

    public Size size() {
        return size;
    }

    public Budget budget() {
        return Objects.requireNonNullElseGet(budget, () -> new Budget(0, 0, 0, null, null));
    }

    public CollectiveDecision collective() {
        return Objects.requireNonNullElseGet(collective, () -> new CollectiveDecision(null, null, null));
    }

    public @Nullable Long approverId() {
        return approverId;
    }

    public @Nullable Long submitterId() {
        return submitterId;
    }

    public @Nullable String submitterName() {
        return submitterName;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }
}
