package org.shuniu.duty.domain.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.SubjectRef;

/** An unfinished matter that the incoming officer took over by name; never changed. */
@Entity
@Immutable
@Table(name = "duty_taken_matter")
public class TakenMatter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long shiftId;
    private String subjectKind;
    private long subjectId;
    private String title;
    private long takerId;
    private String takerName;
    private Instant takenAt;

    protected TakenMatter() {}

    /** @param shiftId the incoming shift */
    public TakenMatter(long shiftId, SubjectRef matter, String title, By taker) {
        this.shiftId = shiftId;
        this.subjectKind = matter.kind();
        this.subjectId = matter.id();
        this.title = title;
        this.takerId = taker.personId();
        this.takerName = taker.signature();
        this.takenAt = taker.at();
    }

    public SubjectRef matter() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public String title() {
        return title;
    }

    public String takerName() {
        return takerName;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
