package org.shuniu.supervision.domain.report;

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

/** One step and what was said with it; never changed. */
@Entity
@Immutable
@Table(name = "supervision_report_opinion")
public class ReportOpinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;

    @Enumerated(EnumType.STRING)
    private ReportAction action;

    private @Nullable String words;

    @Embedded
    private By by;

    protected ReportOpinion() {}

    public ReportOpinion(long reportId, ReportAction action, @Nullable String words, By by) {
        this.reportId = reportId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public ReportAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public By by() {
        return by;
    }
}
