package org.shuniu.duty.domain.score;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** One deduction with its evidence. */
@Entity
@Table(name = "duty_score_line")
@DynamicUpdate
public class ScoreLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long scoreId;

    @Enumerated(EnumType.STRING)
    private ScoreItem item;

    private int points;
    private LocalDate happenedOn;

    @Embedded
    private Proof proof;

    @Embedded
    private By by;

    @Enumerated(EnumType.STRING)
    private LineState state = LineState.STANDING;

    private @Nullable Long askerId;

    protected ScoreLine() {}

    public ScoreLine(long scoreId, ScoreItem item, int points, LocalDate happenedOn, Proof proof, By by) {
        this.scoreId = scoreId;
        this.item = item;
        this.points = points;
        this.happenedOn = happenedOn;
        this.proof = proof;
        this.by = by;
    }

    public void step(LineAction action, long personId) {
        if (!action.startsFrom(state)) {
            throw new ConflictException(new Refusal("duty.score.refused.line." + state));
        }
        state = action.target();
        askerId = action == LineAction.ASK ? Long.valueOf(personId) : askerId;
    }

    public boolean isCounted() {
        return state != LineState.REVERSED;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long scoreId() {
        return scoreId;
    }

    public ScoreItem item() {
        return item;
    }

    public int points() {
        return points;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Proof proof() {
        return proof;
    }

    public By by() {
        return by;
    }

    public LineState state() {
        return state;
    }

    public @Nullable Long askerId() {
        return askerId;
    }
}
