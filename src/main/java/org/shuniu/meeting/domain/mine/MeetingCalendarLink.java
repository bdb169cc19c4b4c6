package org.shuniu.meeting.domain.mine;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A secret link to one person's meetings; it can be revoked. */
@Entity
public class MeetingCalendarLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String hash;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    protected MeetingCalendarLink() {}

    public MeetingCalendarLink(long personId, String hash, Instant createdAt) {
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
