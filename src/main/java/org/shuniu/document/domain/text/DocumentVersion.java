package org.shuniu.document.domain.text;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** One text of a document as somebody saved it; never changed. */
@Entity
@Immutable
public class DocumentVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private int number;
    private String title;
    private String body;
    private String elementsText;
    private String hash;
    private @Nullable String note;
    private long authorId;
    private String authorName;
    private Instant createdAt;

    protected DocumentVersion() {}

    /**
     * @param note what was changed, for a version made at 复核; else null
     */
    public DocumentVersion(
            long documentId, int number, DocumentText text, @Nullable String note, Actor author, Instant at) {
        this.documentId = documentId;
        this.number = number;
        this.title = text.title();
        this.body = text.body();
        this.elementsText = text.elementsText();
        this.hash = text.hash();
        this.note = note;
        this.authorId = author.personId();
        this.authorName = author.signature();
        this.createdAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String elementsText() {
        return elementsText;
    }

    public String hash() {
        return hash;
    }

    public @Nullable String note() {
        return note;
    }

    public long authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
