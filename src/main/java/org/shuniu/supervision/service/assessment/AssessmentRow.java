package org.shuniu.supervision.service.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.assessment.AssessmentStatus;

/**
 * One line of the list of sheets; in the order of the units' names, for it ranks nobody.
 *
 * @param lines that stand, {@code objections} that wait for an answer
 * @param score once confirmed
 */
public record AssessmentRow(
        long id,
        String unitName,
        String organName,
        int year,
        int quarter,
        AssessmentStatus status,
        long lines,
        long objections,
        @Nullable LocalDate objectionUntil,
        @Nullable Integer score) {
    public String tone() {
        return AssessmentView.tone(status);
    }
}
