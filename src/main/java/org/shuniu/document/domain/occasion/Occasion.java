package org.shuniu.document.domain.occasion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.LetterDraft;
import org.shuniu.kernel.basis.Basis;

/**
 * The business of another module that a paper answers or begins from, and the class printed on it. Never changed, so that what was
 * signed is what is printed; another class is another paper.
 */
@Entity
@Immutable
@Table(name = "document_occasion")
public class Occasion {
    @Id
    private long documentId;

    private String subjectKind;
    private long subjectId;
    private String title;

    @Column(name = "address")
    private String link;

    private @Nullable String classMark;

    protected Occasion() {}

    public Occasion(DocumentId document, LetterDraft letter) {
        this.documentId = document.value();
        this.subjectKind = letter.occasion().kind();
        this.subjectId = letter.occasion().id();
        this.title = letter.occasionTitle();
        this.link = letter.occasionLink();
        this.classMark = letter.classMark();
    }

    public Occasion(DocumentId document, Basis basis) {
        this.documentId = document.value();
        this.subjectKind = basis.subject().kind();
        this.subjectId = basis.subject().id();
        this.title = basis.title();
        this.link = basis.link();
    }

    public long documentId() {
        return documentId;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public long subjectId() {
        return subjectId;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public @Nullable String classMark() {
        return classMark;
    }
}
