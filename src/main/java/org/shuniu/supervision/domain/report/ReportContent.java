package org.shuniu.supervision.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a report says.
 *
 * @param figures as counted at {@code figuresAt}, kept as JSON, so that the report can be checked against them later
 */
@Embeddable
public record ReportContent(
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to,
        String title,
        String body,
        String figures,
        Instant figuresAt) {
    public ReportContent worded(String newTitle, String newBody) {
        return new ReportContent(from, to, newTitle, newBody, figures, figuresAt);
    }
}
