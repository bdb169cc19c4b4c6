package org.shuniu.calendar.service;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A due date; {@code provisional} (暂定) while a year that it touches is not loaded. */
public record DueView(LocalDate start, LocalDate date, DayOfWeek weekday, boolean provisional) {}
