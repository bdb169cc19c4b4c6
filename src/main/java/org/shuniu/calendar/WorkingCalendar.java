package org.shuniu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts due dates; the start day is not counted (民法典 第二百零一条 to 第二百零三条). */
public interface WorkingCalendar {
    Due dueAfterWorkingDays(LocalDate start, int workingDays);

    /** The same for several start days, in their order. */
    default List<Due> duesAfterWorkingDays(List<LocalDate> starts, int workingDays) {
        return starts.stream()
                .map(start -> dueAfterWorkingDays(start, workingDays))
                .toList();
    }

    /** Calendar days; a last day that is no working day moves to the next one. */
    Due dueAfterDays(LocalDate start, int days);

    /** Corresponding day or month end; a last day that is no working day moves to the next one. */
    Due dueAfterMonths(LocalDate start, int months);

    boolean isWorkingDay(LocalDate day);

    /** The working days of a span, both ends included. */
    default Set<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).collect(Collectors.toSet());
    }

    boolean isLoaded(int year);

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
