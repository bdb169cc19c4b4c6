package org.shuniu.document.domain.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** 用印: whose seal was put on how many copies by whom. */
@Entity
@Table(name = "document_seal_use")
public class SealUse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private long organId;
    private String organName;
    private int copies;

    @Embedded
    private By keeper;

    protected SealUse() {}

    public SealUse(long documentId, long organId, String organName, int copies, By keeper) {
        this.documentId = documentId;
        this.organId = organId;
        this.organName = organName;
        this.copies = copies;
        this.keeper = keeper;
    }

    public long organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public int copies() {
        return copies;
    }

    public By keeper() {
        return keeper;
    }
}
