package org.shuniu.duty.domain.roster.plan;

/**
 * What somebody bears: shifts in all, and of them those as 主班, over a night, on weekends, on holidays.
 */
public record Count(int shifts, int mains, int nights, int weekends, int holidays) {
    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** With one more of this kind. */
    public Count plus(Place place, boolean main) {
        return changed(place, main, 1);
    }

    public Count minus(Place place, boolean main) {
        return changed(place, main, -1);
    }

    private Count changed(Place place, boolean main, int by) {
        return new Count(
                shifts + by,
                mains + (main ? by : 0),
                nights + (place.night() ? by : 0),
                weekends + (place.isWeekend() ? by : 0),
                holidays + (place.isHoliday() ? by : 0));
    }
}
