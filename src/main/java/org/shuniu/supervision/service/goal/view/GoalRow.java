package org.shuniu.supervision.service.goal.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.domain.goal.measure.GoalRate;

/**
 * One line of the list.
 *
 * @param light the worst of its indicators; null before it is issued
 * @param rate of its indicators
 * @param waiting reports to be confirmed
 */
public record GoalRow(
        long id,
        int year,
        @Nullable String theme,
        @Nullable String subTheme,
        String title,
        String leadUnit,
        int coUnits,
        @Nullable String leaderName,
        GoalStatus status,
        @Nullable Light light,
        int indicators,
        GoalRate rate,
        int waiting,
        @Nullable Long matterId) {}
