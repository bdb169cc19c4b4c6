package org.shuniu.document.domain.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Gate;
import org.shuniu.kernel.By;

/** The signed verdict of one gate on the parts it covers (DOC-01). */
@Entity
@Table(name = "document_gate_review")
public class GateReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private GateVerdict verdict;

    private String remark;
    private @Nullable Boolean conflictFound;
    private String findings;
    private int versionNumber;
    private String partHash;
    private @Nullable Instant voidedAt;

    @Embedded
    private By reviewer;

    protected GateReview() {}

    public GateReview(long documentId, Gate gate, Judgement judgement, Judged judged, By reviewer) {
        this.documentId = documentId;
        this.gate = gate;
        this.verdict = judgement.verdict();
        this.remark = judgement.remark();
        this.conflictFound = judgement.conflictFound();
        this.findings = judgement.findings();
        this.versionNumber = judged.versionNumber();
        this.partHash = judged.partHash();
        this.reviewer = reviewer;
    }

    /**
     * What the reviewer says.
     *
     * @param conflictFound whether a paper in force contradicts (DOC-09), asked at 政策关
     * @param findings codes of the findings shown at that time, separated by blanks
     */
    public record Judgement(
            GateVerdict verdict, String remark, @Nullable Boolean conflictFound, String findings) {}

    /** Which text was judged: version and hash of the parts that the gate covers. */
    public record Judged(int versionNumber, String partHash) {}

    /** The part changed, so the verdict counts no longer; it stays on record. */
    public void voidAt(Instant at) {
        if (voidedAt == null) {
            voidedAt = at;
        }
    }

    /** Lets the paper pass, and no part it covers has been redrafted since. */
    public boolean holds() {
        return voidedAt == null && verdict.letsPass();
    }

    public long documentId() {
        return documentId;
    }

    public Gate gate() {
        return gate;
    }

    public GateVerdict verdict() {
        return verdict;
    }

    public String remark() {
        return remark;
    }

    public @Nullable Boolean conflictFound() {
        return conflictFound;
    }

    public String findings() {
        return findings;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String partHash() {
        return partHash;
    }

    public boolean isVoid() {
        return voidedAt != null;
    }

    public By reviewer() {
        return reviewer;
    }
}
