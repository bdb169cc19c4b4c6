package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Points with their evidence; what is struck after an objection stays to be read. */
@Entity
@Table(name = "supervision_assessment_line")
public class AssessmentLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long sheetId;

    @Enumerated(EnumType.STRING)
    private Fact fact;

    private int points;

    @Embedded
    private Evidence evidence;

    @Embedded
    private By by;

    private boolean struck;

    protected AssessmentLine() {}

    public AssessmentLine(long sheetId, Fact fact, int points, Evidence evidence, By by) {
        this.sheetId = sheetId;
        this.fact = fact;
        this.points = points;
        this.evidence = evidence;
        this.by = by;
    }

    public void strike() {
        struck = true;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long sheetId() {
        return sheetId;
    }

    public Fact fact() {
        return fact;
    }

    public int points() {
        return points;
    }

    public Evidence evidence() {
        return evidence;
    }

    public By by() {
        return by;
    }

    public boolean isStruck() {
        return struck;
    }
}
