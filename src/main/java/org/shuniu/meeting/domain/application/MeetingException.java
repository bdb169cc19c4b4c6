package org.shuniu.meeting.domain.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule that is to be lifted for one meeting, and was once the leader who may grant it has approved. */
@Entity
@Table(name = "meeting_exception")
public class MeetingException {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long meetingId;
    private String rule;
    private String reason;
    private @Nullable String grantedBy;
    private @Nullable LocalDate grantedOn;

    protected MeetingException() {}

    public MeetingException(long meetingId, String rule, String reason) {
        this.meetingId = meetingId;
        this.rule = rule;
        this.reason = reason;
    }

    public void grant(String by, LocalDate on) {
        grantedBy = by;
        grantedOn = on;
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String grantedBy() {
        return grantedBy;
    }

    public @Nullable LocalDate grantedOn() {
        return grantedOn;
    }
}
