package org.shuniu.document.domain.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** A unit that disagrees: its opinion and basis, our view, and what coordination brought (DOC-25). */
@Entity
@Table(name = "document_disagreement")
public class Disagreement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private long unitId;
    private String unitName;
    private String opinion;
    private String basis;
    private @Nullable String ourView;

    @Enumerated(EnumType.STRING)
    private @Nullable CoordinationResult result;

    private @Nullable String outcome;

    @Embedded
    private @Nullable By settledBy;

    protected Disagreement() {}

    public Disagreement(long documentId, CountersignRequest request, String opinion, String basis) {
        this.documentId = documentId;
        this.unitId = request.unitId();
        this.unitName = request.unitName();
        this.opinion = opinion;
        this.basis = basis;
    }

    public void settle(CoordinationResult how, String view, String words, By by) {
        ourView = view;
        result = how;
        outcome = words;
        settledBy = by;
    }

    public long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public String opinion() {
        return opinion;
    }

    public String basis() {
        return basis;
    }

    public @Nullable String ourView() {
        return ourView;
    }

    public @Nullable CoordinationResult result() {
        return result;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable By settledBy() {
        return settledBy;
    }

    public boolean isOpen() {
        return result == null || result == CoordinationResult.SHELVED;
    }
}
