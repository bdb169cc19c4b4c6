package org.shuniu.document.domain.opinion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/**
 * A department asks to write to lower governments: first the office of the government of the same level, then its
 * leader (DOC-12, rule R05).
 */
@Entity
@Table(name = "document_exception")
public class ExceptionRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long documentId;
    private String reason;
    private long governmentId;

    @Embedded
    private By requester;

    private @Nullable String officeOpinion;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "office_id_person"))
    @AttributeOverride(name = "signature", column = @Column(name = "office_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "office_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "office_at"))
    private @Nullable By office;

    private @Nullable String leaderOpinion;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "leader_id"))
    @AttributeOverride(name = "signature", column = @Column(name = "leader_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "leader_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "leader_at"))
    private @Nullable By leader;

    private @Nullable String refusal;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "refuser_id"))
    @AttributeOverride(name = "signature", column = @Column(name = "refuser_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "refuser_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "refused_at"))
    private @Nullable By refuser;

    private @Nullable String textHash;
    private @Nullable Instant voidedAt;

    protected ExceptionRequest() {}

    public ExceptionRequest(long documentId, String reason, long governmentId, By requester) {
        this.documentId = documentId;
        this.reason = reason;
        this.governmentId = governmentId;
        this.requester = requester;
    }

    /**
     * @param approved hash of what is agreed to
     */
    public void approve(String opinion, String approved, By by) {
        requireOpen(office == null);
        textHash = approved;
        officeOpinion = opinion;
        office = by;
    }

    public void sign(String opinion, String approved, By by) {
        requireOpen(leader == null);
        textHash = approved;
        leaderOpinion = opinion;
        leader = by;
    }

    /** 不予同意, by the office or after it by the leader; the drafter may ask anew. */
    public void refuse(String reasons, By by) {
        requireOpen(leader == null);
        refusal = reasons;
        refuser = by;
    }

    private void requireOpen(boolean undecided) {
        if (!undecided || !stands()) {
            throw new ConflictException(new Refusal("document.refused.exceptionMoved"));
        }
    }

    /** The paper is another one than office and leader agreed to. */
    public void lapse(Instant at) {
        voidedAt = at;
    }

    /** True as long as nobody has agreed to anything else. */
    public boolean covers(String text) {
        return textHash == null || textHash.equals(text);
    }

    /** Under way or granted. */
    public boolean stands() {
        return !isRefused() && !isVoid();
    }

    public boolean isVoid() {
        return voidedAt != null;
    }

    public long documentId() {
        return documentId;
    }

    public String reason() {
        return reason;
    }

    /** The government of the department's own level. */
    public long governmentId() {
        return governmentId;
    }

    public By requester() {
        return requester;
    }

    public @Nullable String officeOpinion() {
        return officeOpinion;
    }

    public @Nullable By office() {
        return office;
    }

    public @Nullable String leaderOpinion() {
        return leaderOpinion;
    }

    public @Nullable By leader() {
        return leader;
    }

    public @Nullable String refusal() {
        return refusal;
    }

    public @Nullable By refuser() {
        return refuser;
    }

    public boolean isRefused() {
        return refuser != null;
    }

    public Instant requestedAt() {
        return requester.at();
    }

    /** Both the office and the leader have agreed; only then is the block lifted. */
    public boolean isGranted() {
        return office != null && leader != null && !isVoid();
    }
}
