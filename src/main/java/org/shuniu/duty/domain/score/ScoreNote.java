package org.shuniu.duty.domain.score;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** A step about a deduction and what was said with it; never changed. */
@Entity
@Immutable
@Table(name = "duty_score_note")
public class ScoreNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long lineId;

    @Enumerated(EnumType.STRING)
    private LineAction action;

    private @Nullable String words;

    @Embedded
    private By by;

    protected ScoreNote() {}

    public ScoreNote(long lineId, LineAction action, @Nullable String words, By by) {
        this.lineId = lineId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public long lineId() {
        return lineId;
    }

    public LineAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public By by() {
        return by;
    }
}
