package org.shuniu.rules.service.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which hits and exceptions are asked for.
 *
 * @param from first day; null for the first of the year
 * @param to last day; null for today
 */
public record ReportFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long organ,
        @Nullable String rule,
        @Nullable Outcome outcome) {

    public static ReportFilter none() {
        return new ReportFilter(null, null, null, null, null);
    }

    /** The same with a period that says when it begins and ends. */
    public ReportFilter within(LocalDate today) {
        var last = Objects.requireNonNullElse(to, today);
        return new ReportFilter(
                Objects.requireNonNullElse(from, last.withDayOfYear(1)), last, organ, text(rule), outcome);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
