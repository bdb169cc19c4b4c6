package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.Schedule;

/** 延期 or 取消 of a meeting, with its reason; never changed. */
@Entity
@Immutable
@Table(name = "meeting_change")
public class MeetingChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long meetingId;

    @Enumerated(EnumType.STRING)
    private MeetingAction action;

    private String reason;
    private Instant formerStart;
    private Instant formerEnd;
    private String byName;

    @Column(name = "done_at")
    private Instant at;

    protected MeetingChange() {}

    /** @param former when it was to be held until now */
    public MeetingChange(
            long meetingId, MeetingAction action, String reason, Schedule former, String byName, Instant at) {
        this.meetingId = meetingId;
        this.action = action;
        this.reason = reason;
        this.formerStart = former.startsAt();
        this.formerEnd = former.endsAt();
        this.byName = byName;
        this.at = at;
    }

    public MeetingAction action() {
        return action;
    }

    public String reason() {
        return reason;
    }

    public Instant formerStart() {
        return formerStart;
    }

    public Instant formerEnd() {
        return formerEnd;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
