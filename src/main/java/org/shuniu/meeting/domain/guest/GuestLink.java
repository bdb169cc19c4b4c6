package org.shuniu.meeting.domain.guest;

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

/** A personal link to one meeting for somebody without an account; expires, can be revoked, kept as SHA-256. */
@Entity
@Table(name = "meeting_guest_link")
public class GuestLink {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private @Nullable Long invitationId;
    private String name;
    private String hash;
    private @Nullable String madeBy;
    private @Nullable Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    protected GuestLink() {}

    /** @param invitationId the invitation that its holder answers, null for none */
    public GuestLink(long meetingId, @Nullable Long invitationId, String name, String hash, Instant expiresAt) {
        this.meetingId = meetingId;
        this.invitationId = invitationId;
        this.name = name;
        this.hash = hash;
        this.expiresAt = expiresAt;
    }

    public void make(String by, Instant at) {
        madeBy = by;
        madeAt = at;
    }

    public boolean isGoodAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }

    /** Its use is noted at most once a minute, and beside the version: two looks at once are no conflict. */
    public boolean isUseToNote(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Whom it answered for was taken off the list. */
    public void lose(Instant at) {
        revoke(at);
        invitationId = null;
    }

    /** Its meeting is at another time. */
    public void expireAt(Instant moment) {
        expiresAt = moment;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public @Nullable Long invitationId() {
        return invitationId;
    }

    public String name() {
        return name;
    }

    public String madeBy() {
        return Objects.requireNonNull(madeBy);
    }

    public Instant madeAt() {
        return Objects.requireNonNull(madeAt);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }
}
