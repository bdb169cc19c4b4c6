package org.shuniu.supervision.service.view;

/**
 * How a unit stands with what one office asks of it; the unit and the office see the same numbers.
 *
 * @param open parts not yet accepted, by light {@code green}, {@code yellow}, {@code red} and {@code still} (suspended)
 * @param onTime accepted parts that were reported by their due date
 * @param returned how often a report was sent back
 * @param overdue records for 问责
 */
public record UnitRow(
        String organ,
        long unitId,
        String unit,
        int open,
        int green,
        int yellow,
        int red,
        int still,
        int done,
        int onTime,
        int returned,
        int overdue) {

    /** In whole percent; 100 while nothing is done. */
    public int onTimeRate() {
        return done == 0 ? 100 : onTime * 100 / done;
    }
}
