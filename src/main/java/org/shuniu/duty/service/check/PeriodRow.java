package org.shuniu.duty.service.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time of daily reports, as its upper room set it. */
public record PeriodRow(
        long id,
        int version,
        String name,
        LocalDate from,
        LocalDate to,
        LocalTime due,
        @Nullable LocalDate endedOn,
        List<String> rooms,
        boolean ends) {
    public PeriodRow {
        rooms = List.copyOf(rooms);
    }
}
