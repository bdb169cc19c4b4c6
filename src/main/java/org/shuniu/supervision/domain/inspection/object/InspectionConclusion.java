package org.shuniu.supervision.domain.inspection.object;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** One wording of a conclusion; a later one stands beside it, never in its place. */
@Entity
@Immutable
@Table(name = "inspection_conclusion")
public class InspectionConclusion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long objectId;
    private int edition;
    private boolean afterReview;

    @Embedded
    private Findings findings;

    @Embedded
    private By by;

    protected InspectionConclusion() {}

    /** @param afterReview worded by those who decided the review */
    public InspectionConclusion(InspectionObject object, boolean afterReview, Findings findings, By by) {
        this.objectId = object.id();
        this.edition = object.edition();
        this.afterReview = afterReview;
        this.findings = findings;
        this.by = by;
    }

    public int edition() {
        return edition;
    }

    public boolean isAfterReview() {
        return afterReview;
    }

    public Findings findings() {
        return findings;
    }

    public By by() {
        return by;
    }
}
