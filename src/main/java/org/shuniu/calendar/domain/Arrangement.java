package org.shuniu.calendar.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's arrangement as its notice gives it. It may hold days of the December before, which then replace those of
 * the older notice.
 *
 * @param reference number of the notice or the address it was taken from
 */
public record Arrangement(int year, String title, @Nullable String reference, List<ArrangedDay> days) {
    public Arrangement {
        days = days.stream().sorted(Comparator.comparing(ArrangedDay::day)).toList();
    }
}
