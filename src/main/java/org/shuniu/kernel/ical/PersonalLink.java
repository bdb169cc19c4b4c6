package org.shuniu.kernel.ical;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A secret link to one person's calendar, kept as SHA-256; one is good at a time, and it can be revoked. */
@MappedSuperclass
public abstract class PersonalLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String hash;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    protected PersonalLink() {}

    protected PersonalLink(long personId, String hash, Instant createdAt) {
        this.personId = personId;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long personId() {
        return personId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
