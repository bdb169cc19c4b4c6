package org.shuniu.calendar.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the office.
 *
 * @param loaded false: the days are the plain week and the legal holidays, every due date in it is 暂定
 * @param version 0 when not loaded
 * @param loadedBy null for a year that came with the product
 * @param days those that differ from the plain week
 */
public record YearView(
        int year,
        boolean loaded,
        int version,
        @Nullable String title,
        @Nullable String reference,
        @Nullable String loadedBy,
        @Nullable LocalDate loadedOn,
        int workingDays,
        List<DayLine> days,
        List<LocalLine> localHolidays,
        List<VersionLine> history) {

    /** A holiday of this place. */
    public record LocalLine(LocalDate date, String name) {}

    /** One loading of the year. */
    public record VersionLine(
            int version,
            boolean current,
            String title,
            @Nullable String loadedBy,
            LocalDate loadedOn) {}
}
