package org.shuniu.document.domain.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Why and by whose decision a document ended. */
@Entity
@Table(name = "document_ending")
public class Ending {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;

    @Enumerated(EnumType.STRING)
    private EndingKind kind;

    private String reason;
    private @Nullable String decision;
    private LocalDate effectiveOn;

    @Embedded
    private By by;

    protected Ending() {}

    /**
     * @param decision title and number of the deciding paper, for 撤销 and 废止
     */
    public Ending(
            long documentId, EndingKind kind, String reason, @Nullable String decision, LocalDate effectiveOn, By by) {
        this.documentId = documentId;
        this.kind = kind;
        this.reason = reason;
        this.decision = decision;
        this.effectiveOn = effectiveOn;
        this.by = by;
    }

    public EndingKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String decision() {
        return decision;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public By by() {
        return by;
    }
}
