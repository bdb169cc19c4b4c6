package org.shuniu.duty.domain.wall;

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

/** A wall screen (值班大屏) of a duty room and the hash of its token. */
@Entity
@Table(name = "duty_wall_device")
public class WallDevice {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private String name;
    private String hash;
    private long issuedBy;
    private @Nullable String issuedByName;
    private @Nullable Instant issuedAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected WallDevice() {}

    public WallDevice(long roomId, String name, String hash) {
        this.roomId = roomId;
        this.name = name;
        this.hash = hash;
    }

    /** Lets it in, in the name of this person. */
    public void issue(long personId, String personName, Instant at) {
        issuedBy = personId;
        issuedByName = personName;
        issuedAt = at;
    }

    public boolean isGood() {
        return revokedAt == null;
    }

    /** That it looked is noted at most once a minute, and beside the version: two looks at once are no conflict. */
    public boolean isUseToNote(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long roomId() {
        return roomId;
    }

    public String name() {
        return name;
    }

    public String issuedByName() {
        return Objects.requireNonNull(issuedByName);
    }

    public Instant issuedAt() {
        return Objects.requireNonNull(issuedAt);
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
