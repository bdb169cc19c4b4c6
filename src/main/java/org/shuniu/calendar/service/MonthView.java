package org.shuniu.calendar.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month as a table of weeks, Monday first; null where a week belongs to a neighbouring month. */
public record MonthView(int month, int workingDays, List<List<@Nullable Cell>> weeks) {

    /** What a day is, for its look and its words. */
    public enum Look {
        WORKDAY,
        WEEKEND,
        OFF,
        WORKING_WEEKEND,
        LOCAL_HOLIDAY,
        PROVISIONAL_HOLIDAY
    }

    /** One day; {@code name} or {@code nameKey} is what is celebrated. */
    public record Cell(
            int day,
            String date,
            Look look,
            boolean today,
            @Nullable String name,
            @Nullable String nameKey) {}
}
