package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** 请假: a leader's needs the consent of those who prepare the meeting or chair it. */
@Entity
@Table(name = "meeting_leave")
public class LeaveRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private long attendeeId;
    private String reason;
    private String askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status = LeaveStatus.ASKED;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;

    protected LeaveRequest() {}

    public LeaveRequest(long meetingId, long attendeeId, String reason, String askedBy, Instant askedAt) {
        this.meetingId = meetingId;
        this.attendeeId = attendeeId;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    public void decide(LeaveAction action, String by, @Nullable String words, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.notice.refused.decided", Objects.toString(decidedBy)));
        }
        status = action.target();
        decidedBy = by;
        decidedAt = at;
        remark = words;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long meetingId() {
        return meetingId;
    }

    public long attendeeId() {
        return attendeeId;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LeaveStatus status() {
        return status;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String remark() {
        return remark;
    }
}
