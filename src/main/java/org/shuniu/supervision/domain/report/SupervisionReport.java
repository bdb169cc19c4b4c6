package org.shuniu.supervision.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** One issue of 督查通报 or 督查专报; three persons stand behind it: drafter, reviewer and signer (SUP-10). */
@Entity
public class SupervisionReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private ReportOrigin origin;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Embedded
    private ReportContent content;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "supervision_report_matter", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "matter_id")
    private List<Long> matters = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFTING;

    @Embedded
    private @Nullable ReportNumber number;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "supervision_report_editor", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "person_id")
    private Set<Long> editors = new HashSet<>();

    private long editorId;
    private @Nullable Long reviewerId;
    private @Nullable String reviewerName;
    private @Nullable Long signerId;
    private @Nullable String signerName;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate distributedOn;
    private Instant movedAt;

    protected SupervisionReport() {}

    /** @param matters those a special report is about; empty for all of the period */
    public SupervisionReport(ReportOrigin origin, ReportKind kind, List<Long> matters, ReportContent content) {
        this.origin = origin;
        this.kind = kind;
        this.matters = new ArrayList<>(matters);
        this.content = content;
        this.editorId = origin.drafterId();
        this.movedAt = origin.createdAt();
    }

    public void edit(String title, String body, By by) {
        step(ReportAction.EDIT, by);
        content = content.worded(title, body);
        editedBy(by);
    }

    /** Text and figures as they are now; what was typed before is lost. */
    public void recount(ReportContent fresh, By by) {
        step(ReportAction.RECOUNT, by);
        content = fresh;
        editedBy(by);
    }

    /** Everybody who ever did, not the last one only: his words may still stand in it. */
    private void editedBy(By by) {
        editorId = by.personId();
        editors.add(editorId);
    }

    public void submit(By by) {
        step(ReportAction.SUBMIT, by);
    }

    public void approve(By by) {
        step(ReportAction.APPROVE, by);
        reviewerId = by.personId();
        reviewerName = by.signature();
    }

    public void sendBack(By by) {
        step(ReportAction.SEND_BACK, by);
        reviewerId = null;
        reviewerName = null;
    }

    public void sign(By by, LocalDate on) {
        step(ReportAction.SIGN, by);
        signerId = by.personId();
        signerName = by.signature();
        signedOn = on;
    }

    /** The number is taken last, after everything that could still fail. */
    public void number(ReportNumber given) {
        number = given;
    }

    /** Further readers may follow later. */
    public void distribute(By by, LocalDate on) {
        step(ReportAction.DISTRIBUTE, by);
        distributedOn = distributedOn == null ? on : distributedOn;
    }

    public void discard(By by) {
        step(ReportAction.DISCARD, by);
    }

    private void step(ReportAction action, By by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("supervision.report.refused.phase." + status));
        }
        status = action.target();
        movedAt = by.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public ReportOrigin origin() {
        return origin;
    }

    public ReportKind kind() {
        return kind;
    }

    public ReportContent content() {
        return content;
    }

    public List<Long> matters() {
        return List.copyOf(matters);
    }

    public ReportStatus status() {
        return status;
    }

    public @Nullable ReportNumber number() {
        return number;
    }

    /** Drafted it or ever changed its words. */
    public boolean isBy(long personId) {
        return origin.drafterId() == personId || editorId == personId || editors.contains(personId);
    }

    public boolean isReviewedBy(long personId) {
        return Objects.equals(reviewerId, personId);
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable String signerName() {
        return signerName;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable LocalDate distributedOn() {
        return distributedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
