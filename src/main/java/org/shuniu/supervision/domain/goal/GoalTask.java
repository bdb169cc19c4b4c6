package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in which year.
 *
 * @param theme and {@code subTheme}: where it stands in the catalogue, 主题 → 制度 → 任务 (SUP-24)
 * @param leaderId the leader in charge
 */
@Embeddable
public record GoalTask(
        int year,
        @Nullable String theme,
        @Nullable String subTheme,
        String title,
        String text,
        @Enumerated(EnumType.STRING) GoalMode mode,
        @Nullable Long leaderId,
        @Nullable String leaderName) {}
