package org.shuniu.calendar;

import java.time.LocalDate;

/** A due date; {@code provisional} (暂定) while the calendar of a year it touches is not loaded. */
public record Due(LocalDate date, boolean provisional) {}
