package org.shuniu.document.domain.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.springframework.data.domain.Persistable;

/** The entry of the registry book: number, distribution and copies (条例 第二十五条（二）), then print and seal. */
@Entity
@Table(name = "document_registration")
public class Registration implements Persistable<Long> {
    @Id
    private long documentId;

    private long seriesId;
    private int copies;
    private String distribution;
    private @Nullable String number;
    private @Nullable Integer numberYear;
    private @Nullable Integer sequence;
    private @Nullable Integer pages;
    private String substitutedFonts = "";
    private String missingGlyphs = "";
    private @Nullable String proofRemark;
    private @Nullable String archiveNumber;

    @Embedded
    private By registrar;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "typesetter_id"))
    @AttributeOverride(name = "signature", column = @Column(name = "typesetter_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "typesetter_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "typeset_at"))
    private @Nullable By typesetter;

    protected Registration() {}

    public Registration(long documentId, long seriesId, int copies, String distribution, By registrar) {
        this.documentId = documentId;
        this.seriesId = seriesId;
        this.copies = copies;
        this.distribution = distribution;
        this.registrar = registrar;
    }

    public void numbered(String text, int year, int sequenceNumber) {
        number = text;
        numberYear = year;
        sequence = sequenceNumber;
    }

    /**
     * The printed page as it came out.
     *
     * @param substitutedFonts the face asked for and the one that stood in, a line for each
     * @param missingGlyphs characters that no font has
     */
    public record Print(int pages, List<String> substitutedFonts, List<String> missingGlyphs) {}

    public void typeset(Print print, By by) {
        pages = print.pages();
        substitutedFonts = String.join("\n", print.substitutedFonts());
        missingGlyphs = String.join("\n", print.missingGlyphs());
        typesetter = by;
    }

    public void proofed(String remark) {
        proofRemark = remark;
    }

    public void archivedAs(String fileNumber) {
        archiveNumber = fileNumber;
    }

    @Override
    public Long getId() {
        return documentId;
    }

    @Override
    public boolean isNew() {
        return number == null;
    }

    public long seriesId() {
        return seriesId;
    }

    public int copies() {
        return copies;
    }

    public String distribution() {
        return distribution;
    }

    public String number() {
        return Objects.requireNonNull(number);
    }

    public @Nullable Integer pages() {
        return pages;
    }

    public List<String> substitutedFonts() {
        return substitutedFonts.lines().toList();
    }

    public List<String> missingGlyphs() {
        return missingGlyphs.lines().toList();
    }

    public @Nullable String proofRemark() {
        return proofRemark;
    }

    public @Nullable String archiveNumber() {
        return archiveNumber;
    }

    public By registrar() {
        return registrar;
    }

    public @Nullable By typesetter() {
        return typesetter;
    }
}
