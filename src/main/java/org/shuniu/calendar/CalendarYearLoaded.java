package org.shuniu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/**
 * A year's arrangement is known now, or one of its local holidays changed; due dates that touch it are to be counted
 * again: those counted from a day not after {@link #until()} that fall on a day not before {@link #from()}.
 */
public record CalendarYearLoaded(int year, Instant at) {
    /** The notice of a year arranges the December before, too (元旦调休). */
    public LocalDate from() {
        return LocalDate.of(year - 1, Month.DECEMBER, 1);
    }

    public LocalDate until() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
