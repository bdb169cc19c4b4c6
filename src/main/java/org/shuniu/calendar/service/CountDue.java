package org.shuniu.calendar.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.domain.OfficeDays;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Asks when something is due: {@code start} and exactly one of the counts. */
public record CountDue(
        LocalDate start,
        @Nullable Integer workingDays,
        @Nullable Integer days,
        @Nullable Integer months) {
    private static final int FARTHEST = 3_660;

    public CountDue {
        long given =
                Stream.of(workingDays, days, months).filter(Objects::nonNull).count();
        if (given != 1) {
            throw new InvalidException(new Refusal("calendar.due.one").at("workingDays"));
        }
        Stream.of(workingDays, days, months).filter(Objects::nonNull).forEach(CountDue::requireRange);
    }

    Due in(OfficeDays office) {
        if (workingDays != null) {
            return office.dueAfterWorkingDays(start, workingDays);
        }
        return days != null
                ? office.dueAfterDays(start, days)
                : office.dueAfterMonths(start, Objects.requireNonNull(months));
    }

    private static void requireRange(int count) {
        if (count < 0 || count > FARTHEST) {
            throw new InvalidException(new Refusal("calendar.due.range").at("workingDays"));
        }
    }
}
