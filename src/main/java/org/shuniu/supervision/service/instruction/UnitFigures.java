package org.shuniu.supervision.service.instruction;

import org.jspecify.annotations.Nullable;

/**
 * How a unit stands with the instructions it has to act on (SUP-05).
 *
 * @param unit null for those that name no unit yet
 * @param open without a matter and without the decision that none is needed
 * @param onTime settled on or before their day
 */
public record UnitFigures(
        @Nullable String unit,
        long total,
        long open,
        long underWay,
        long settled,
        long waived,
        long late,
        long onTime) {
    /** Percent of the settled ones that were on time; null while none is settled. */
    public @Nullable Long onTimeRate() {
        return settled == 0 ? null : Math.round(100.0 * onTime / settled);
    }
}
