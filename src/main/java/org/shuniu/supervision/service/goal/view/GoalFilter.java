package org.shuniu.supervision.service.goal.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.GoalStatus;

/**
 * What the list is narrowed to; kept in its address.
 *
 * @param year this year where none is asked for
 * @param text in title or text; {@code theme} part of a theme or sub-theme, {@code unit} of a unit that does it
 */
public record GoalFilter(
        @Nullable Integer year,
        @Nullable String text,
        @Nullable String theme,
        @Nullable String unit,
        @Nullable String leader,
        @Nullable GoalStatus status,
        @Nullable Light light) {
    public static GoalFilter of(int year) {
        return new GoalFilter(year, null, null, null, null, null, null);
    }
}
