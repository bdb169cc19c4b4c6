package org.shuniu.supervision.domain.study;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.study.StudyId;

/** 督查调研报告: what supervision found about a matter, for those who decide and decide again (SUP-04). */
@Entity
@Table(name = "supervision_study")
public class Study {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private StudyOrigin origin;

    @Embedded
    private StudyContent content;

    @Enumerated(EnumType.STRING)
    private StudyStatus status = StudyStatus.DRAFTING;

    private long editorId;
    private @Nullable Long reviewerId;
    private @Nullable String reviewerName;
    private @Nullable LocalDate finishedOn;
    private Instant movedAt;

    protected Study() {}

    public Study(StudyOrigin origin, StudyContent content) {
        this.origin = origin;
        this.content = content;
        this.editorId = origin.drafterId();
        this.movedAt = origin.createdAt();
    }

    public void edit(StudyContent fresh, By by) {
        step(StudyAction.EDIT, by);
        content = fresh;
        editorId = by.personId();
    }

    public void submit(By by) {
        step(StudyAction.SUBMIT, by);
    }

    public void sendBack(By by) {
        step(StudyAction.SEND_BACK, by);
    }

    public void approve(By by, LocalDate on) {
        step(StudyAction.APPROVE, by);
        reviewerId = by.personId();
        reviewerName = by.signature();
        finishedOn = on;
    }

    public void discard(By by) {
        step(StudyAction.DISCARD, by);
    }

    private void step(StudyAction action, By by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("supervision.study.refused.phase." + status));
        }
        status = action.target();
        movedAt = by.at();
    }

    public StudyId studyId() {
        return new StudyId(id());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public StudyOrigin origin() {
        return origin;
    }

    public StudyContent content() {
        return content;
    }

    public StudyStatus status() {
        return status;
    }

    /** Wrote it or was the last to change its words. */
    public boolean isBy(long personId) {
        return origin.drafterId() == personId || editorId == personId;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable LocalDate finishedOn() {
        return finishedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
