package org.shuniu.calendar.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.domain.ArrangedDay;
import org.shuniu.calendar.domain.DayKind;

/** A day that differs from the plain week; {@code nameKey} instead of {@code name} for a legal holiday without notice. */
public record DayLine(
        LocalDate date,
        DayOfWeek weekday,
        DayKind kind,
        @Nullable String name,
        @Nullable String nameKey) {
    static DayLine of(ArrangedDay day) {
        return new DayLine(day.day(), day.day().getDayOfWeek(), day.kind(), day.name(), null);
    }
}
