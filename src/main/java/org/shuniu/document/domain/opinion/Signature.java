package org.shuniu.document.domain.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** 签发: opinion, name, full date, and the hash of what was signed (条例 第二十二条). */
@Entity
@Table(name = "document_signature")
public class Signature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private long organId;
    private String opinion;
    private LocalDate signedOn;
    private String textHash;
    private int versionNumber;

    @Embedded
    private By signer;

    private @Nullable Long principalId;
    private @Nullable Instant voidedAt;

    protected Signature() {}

    public Signature(long documentId, long organId, String opinion, Signed signed, By signer) {
        this.documentId = documentId;
        this.organId = organId;
        this.opinion = opinion;
        this.signedOn = signed.on();
        this.textHash = signed.hash();
        this.versionNumber = signed.versionNumber();
        this.signer = signer;
    }

    /** The text under which the name stands, and the date beside it. */
    public record Signed(LocalDate on, String hash, int versionNumber) {}

    /** The same, given by a delegate for this person, who counts as a signer, too (乙（代甲）). */
    public Signature insteadOf(long principal) {
        principalId = principal;
        return this;
    }

    /** Whose hand and whose duty it was: two persons where a delegate signed. */
    public Set<Long> signers() {
        return principalId == null ? Set.of(signer.personId()) : Set.of(signer.personId(), principalId);
    }

    public boolean isUnder(String hash) {
        return voidedAt == null && textHash.equals(hash);
    }

    /** Taken back, or the paper comes to the signers once more: it stays in the file and counts no longer. */
    public void voidAt(Instant at) {
        if (voidedAt == null) {
            voidedAt = at;
        }
    }

    public long documentId() {
        return documentId;
    }

    public long organId() {
        return organId;
    }

    public String opinion() {
        return opinion;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String textHash() {
        return textHash;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public By signer() {
        return signer;
    }
}
