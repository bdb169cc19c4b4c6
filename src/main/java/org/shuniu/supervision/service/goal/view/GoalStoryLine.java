package org.shuniu.supervision.service.goal.view;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One line of the story; indicator, quarter and value where the step is about them. */
public record GoalStoryLine(
        String action,
        @Nullable String indicator,
        @Nullable String measure,
        @Nullable Integer quarter,
        @Nullable BigDecimal value,
        @Nullable String words,
        String by,
        String unit,
        OffsetDateTime at) {
    public boolean isByItself() {
        return by.equals("—");
    }

    public String tone() {
        return switch (action) {
            case "ISSUE", "CONFIRM", "CLOSE" -> "success";
            case "RETURN", "OVERDUE", "DISCARD" -> "danger";
            case "ADJUST", "CORRECT" -> "warning";
            default -> "info";
        };
    }
}
