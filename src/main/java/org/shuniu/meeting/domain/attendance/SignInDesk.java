package org.shuniu.meeting.domain.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where people sign in to one meeting; also knows when it was opened and when it ended. */
@Entity
@Table(name = "meeting_sign_in")
public class SignInDesk {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private String secret;
    private @Nullable Instant openedAt;
    private @Nullable String openedBy;
    private @Nullable Instant endedAt;

    protected SignInDesk() {}

    public SignInDesk(long meetingId, String secret) {
        this.meetingId = meetingId;
        this.secret = secret;
    }

    public void open(String by, Instant at) {
        openedBy = by;
        openedAt = at;
    }

    public void end(Instant at) {
        endedAt = at;
    }

    public SignInCode code(Duration lasts) {
        return new SignInCode(secret, lasts);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable String openedBy() {
        return openedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
