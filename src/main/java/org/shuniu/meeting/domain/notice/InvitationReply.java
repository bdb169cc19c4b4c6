package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 回执: whether an invitation was answered; who comes stands in the attendees. */
@Entity
@Table(name = "meeting_reply")
public class InvitationReply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private long invitationId;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private boolean recorded;
    private @Nullable String remark;

    protected InvitationReply() {}

    public InvitationReply(long meetingId, long invitationId) {
        this.meetingId = meetingId;
        this.invitationId = invitationId;
    }

    /** @param byOrganiser answered by telephone and written down by those who prepare the meeting (代录) */
    public void answer(String by, boolean byOrganiser, @Nullable String said, Instant at) {
        answeredBy = by;
        recorded = byOrganiser;
        remark = said;
        answeredAt = at;
    }

    /** The meeting was postponed: asked again. */
    public void reset() {
        answeredAt = null;
        answeredBy = null;
        recorded = false;
        remark = null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
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

    public long invitationId() {
        return invitationId;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public @Nullable String remark() {
        return remark;
    }
}
