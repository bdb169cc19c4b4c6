package org.shuniu.identity.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The password of a person, how old it is, and how often it was got wrong. */
@Entity
@Table(name = "credential")
public class Credential {
    @Id
    @Column(name = "person_id")
    private Long personId;

    @Version
    private int version;

    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected Credential() {}

    private Credential(long personId, String hash, Instant at) {
        this.personId = personId;
        this.hash = hash;
        this.changedAt = at;
    }

    /** A one-time code: must be replaced at the first sign-in and is good until {@code until}. */
    public static Credential oneTimeCode(long personId, String hash, Instant at, Instant until) {
        var credential = new Credential(personId, hash, at);
        credential.resetTo(hash, at, until);
        return credential;
    }

    public static Credential lasting(long personId, String hash, Instant at) {
        return new Credential(personId, hash, at);
    }

    public void resetTo(String codeHash, Instant at, Instant until) {
        hash = codeHash;
        changedAt = at;
        mustChange = true;
        codeUntil = until;
        unlock();
    }

    public void change(String newHash, Instant at) {
        hash = newHash;
        changedAt = at;
        mustChange = false;
        codeUntil = null;
    }

    /** Counts a wrong password; true when this one locks the account. */
    public boolean fail(int limit, Duration lock, Instant now) {
        if (lockedUntil != null && !isLockedAt(now)) {
            unlock();
        }
        failures++;
        if (failures < limit) {
            return false;
        }
        lockedUntil = now.plus(lock);
        return true;
    }

    public void succeed() {
        if (failures != 0 || lockedUntil != null) {
            unlock();
        }
    }

    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A one-time code that was not used in time opens nothing. */
    public boolean isStaleCode(Instant now) {
        return codeUntil != null && !now.isBefore(codeUntil);
    }

    public boolean mustChangeAt(Instant now, Duration maxAge) {
        return mustChange || !now.isBefore(changedAt.plus(maxAge));
    }

    public long personId() {
        return personId;
    }

    public String hash() {
        return hash;
    }
}
