package org.shuniu.duty.service.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.late.LateKind;

/**
 * The rows behind one number.
 *
 * @param unit room below that reported
 * @param reported only those that the unit reported in time
 * @param late only with such a case against the unit
 * @param level name of a level, or NONE for those not graded
 */
public record FiguresFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FiguresClock clock,
        @Nullable FiguresState state,
        @Nullable Long unit,
        @Nullable Boolean reported,
        @Nullable LateKind late,
        @Nullable IncidentCategory category,
        @Nullable String level) {
    public FiguresPeriod period() {
        return new FiguresPeriod(from, to);
    }
}
