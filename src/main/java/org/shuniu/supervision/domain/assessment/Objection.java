package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** What a unit holds against a line of its sheet, and what supervision answers. */
@Entity
@Table(name = "supervision_assessment_objection")
@DynamicUpdate
public class Objection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long sheetId;
    private long lineId;
    private String words;

    @Embedded
    private By by;

    private @Nullable Boolean upheld;
    private @Nullable String answer;
    private @Nullable String answererName;
    private @Nullable Instant answeredAt;

    protected Objection() {}

    public Objection(long sheetId, long lineId, String words, By by) {
        this.sheetId = sheetId;
        this.lineId = lineId;
        this.words = words;
        this.by = by;
    }

    public void answer(boolean right, String reply, By answerer) {
        if (!isOpen()) {
            throw new ConflictException(new Refusal("supervision.assessment.refused.answered"));
        }
        upheld = right;
        answer = reply;
        answererName = answerer.signature();
        answeredAt = answerer.at();
    }

    public boolean isOpen() {
        return upheld == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long lineId() {
        return lineId;
    }

    public String words() {
        return words;
    }

    public By by() {
        return by;
    }

    public @Nullable Boolean upheld() {
        return upheld;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answererName() {
        return answererName;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
