package org.shuniu.calendar;

import java.time.Instant;

/** A year's arrangement is known now; provisional due dates that touch it are to be counted again. */
public record CalendarYearLoaded(int year, Instant at) {}
