package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Column;
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
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.domain.part.UnitRef;

/** 督查评分表: how a unit did in a quarter what one office followed up, counted from its records (SUP-19). */
@Entity
@Table(name = "supervision_assessment")
public class Assessment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private String organName;

    @Embedded
    private UnitRef unit;

    @Column(name = "year")
    private int year;

    private int quarter;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.OPEN;

    @Embedded
    private By by;

    private long editorId;
    private @Nullable LocalDate shownOn;
    private @Nullable LocalDate objectionUntil;
    private @Nullable Integer score;
    private @Nullable Long confirmerId;
    private @Nullable String confirmerName;
    private @Nullable LocalDate confirmedOn;
    private Instant movedAt;

    protected Assessment() {}

    public Assessment(long organId, String organName, UnitRef unit, Quarter quarter, By by) {
        this.organId = organId;
        this.organName = organName;
        this.unit = unit;
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.by = by;
        this.editorId = by.personId();
        this.movedAt = by.at();
    }

    /** Counted anew, or a line was entered by hand. */
    public void change(AssessmentAction action, By editor) {
        step(action, editor);
        editorId = action == AssessmentAction.ADD ? editor.personId() : editorId;
    }

    public void show(By shower, LocalDate on, LocalDate until) {
        step(AssessmentAction.SHOW, shower);
        shownOn = on;
        objectionUntil = until;
    }

    public void confirm(int counted, By confirmer, LocalDate on) {
        step(AssessmentAction.CONFIRM, confirmer);
        score = counted;
        confirmerId = confirmer.personId();
        confirmerName = confirmer.signature();
        confirmedOn = on;
    }

    private void step(AssessmentAction action, By who) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("supervision.assessment.refused.phase." + status));
        }
        status = action.target();
        movedAt = who.at();
    }

    public AssessmentId assessmentId() {
        return new AssessmentId(id());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public UnitRef unit() {
        return unit;
    }

    public Quarter quarter() {
        return new Quarter(year, quarter);
    }

    public AssessmentStatus status() {
        return status;
    }

    public By by() {
        return by;
    }

    /** Drew it up, or entered the last line by hand. */
    public boolean isBy(long personId) {
        return by.personId() == personId || editorId == personId;
    }

    public @Nullable LocalDate shownOn() {
        return shownOn;
    }

    public @Nullable LocalDate objectionUntil() {
        return objectionUntil;
    }

    public @Nullable Integer score() {
        return score;
    }

    public @Nullable String confirmerName() {
        return confirmerName;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
