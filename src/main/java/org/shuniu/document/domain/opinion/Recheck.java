package org.shuniu.document.domain.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** 复核: the text is the signed one, or differs only by the changes listed here (条例 第二十五条（一）). */
@Entity
@Table(name = "document_recheck")
public class Recheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private @Nullable String changes;
    private String signedHash;
    private String clearedHash;

    @Embedded
    private By checker;

    protected Recheck() {}

    public Recheck(long documentId, @Nullable String changes, String signedHash, String clearedHash, By checker) {
        this.documentId = documentId;
        this.changes = changes;
        this.signedHash = signedHash;
        this.clearedHash = clearedHash;
        this.checker = checker;
    }

    public long documentId() {
        return documentId;
    }

    public @Nullable String changes() {
        return changes;
    }

    public String signedHash() {
        return signedHash;
    }

    public String clearedHash() {
        return clearedHash;
    }

    public By checker() {
        return checker;
    }
}
