package org.shuniu.document.domain.issue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Party;

/** One recipient of an issued document; its receipts come later. */
@Entity
@Table(name = "document_delivery")
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private @Nullable Long organId;
    private String name;
    private Instant dispatchedAt;

    protected Delivery() {}

    public Delivery(long documentId, Party recipient, Instant at) {
        this.documentId = documentId;
        this.organId = recipient.organId();
        this.name = recipient.name();
        this.dispatchedAt = at;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long documentId() {
        return documentId;
    }

    public @Nullable Long organId() {
        return organId;
    }

    public String name() {
        return name;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }
}
