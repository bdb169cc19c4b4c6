package org.shuniu.calendar.domain;

import java.time.LocalDate;

/** One day of a yearly notice; {@code name} is the holiday it belongs to, in the notice's words. */
public record ArrangedDay(LocalDate day, DayKind kind, String name) {}
