package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;

/**
 * How soon and by whom (SUP-05).
 *
 * @param limitDays working days from the day it was given
 * @param responsible the person who answers for it, as the office knows him or her
 */
@Embeddable
public record Demand(
        @Enumerated(EnumType.STRING) InstructionUrgency urgency,
        @Nullable Integer limitDays,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable Long leadUnitId,
        @Nullable String leadUnitName,
        @Nullable String responsible) {
    /** The same with the date counted again. */
    Demand due(Due counted) {
        return new Demand(
                urgency, limitDays, counted.date(), counted.provisional(), leadUnitId, leadUnitName, responsible);
    }
}
