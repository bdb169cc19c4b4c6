package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person lets another act in his or her place from one day to another, both inclusive (代理). */
@Entity
@Table(name = "mandate")
public class Mandate {
    /** Everything the principal may do. */
    public static final String ALL = "ALL";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "principal_id")
    private long principalId;

    @Column(name = "delegate_id")
    private long delegateId;

    private String scope;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable Long revokedBy;

    protected Mandate() {}

    /** First and last day. */
    public record Period(LocalDate from, LocalDate to) {}

    /** Who wrote it down, when and why. */
    public record Note(String reason, long by, Instant at) {}

    /** @param scope {@link #ALL} or the name of one role */
    public Mandate(long principalId, long delegateId, String scope, Period period, Note note) {
        this.principalId = principalId;
        this.delegateId = delegateId;
        this.scope = scope;
        this.validFrom = period.from();
        this.validTo = period.to();
        this.reason = note.reason();
        this.createdBy = note.by();
        this.createdAt = note.at();
    }

    public void revoke(long by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    /** Two delegations of one principal collide when a day and a right are in both. */
    public boolean collidesWith(Mandate other) {
        return overlaps(other) && (scope.equals(other.scope) || scope.equals(ALL) || other.scope.equals(ALL));
    }

    public boolean overlaps(Mandate other) {
        return !validFrom.isAfter(other.validTo) && !other.validFrom.isAfter(validTo);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long principalId() {
        return principalId;
    }

    public long delegateId() {
        return delegateId;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
