package org.shuniu.identity.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal access token for the API, kept as SHA-256; it never allows more than its person may do. */
@Entity
@Table(name = "access_token")
public class AccessToken {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    private String name;
    private String hash;

    @Column(name = "can_write")
    private boolean canWrite;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected AccessToken() {}

    public AccessToken(long personId, String name, String hash, boolean canWrite, Instant createdAt) {
        this.personId = personId;
        this.name = name;
        this.hash = hash;
        this.canWrite = canWrite;
        this.createdAt = createdAt;
        this.expiresAt = createdAt;
    }

    public AccessToken lasting(Duration period) {
        expiresAt = createdAt.plus(period);
        return this;
    }

    public boolean isGoodAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** A use is noted at most once a minute. */
    public boolean isUseToNote(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public boolean canWrite() {
        return canWrite;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
