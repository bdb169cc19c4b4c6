package org.shuniu.supervision.service.goal.command;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.Plan;

/** A plan as it was typed, once its fields are known to be there. */
final class Plans {
    private Plans() {}

    static Plan of(
            @Nullable BigDecimal target,
            @Nullable BigDecimal q1,
            @Nullable BigDecimal q2,
            @Nullable BigDecimal q3,
            @Nullable BigDecimal q4,
            @Nullable String q1Words,
            @Nullable String q2Words,
            @Nullable String q3Words,
            @Nullable String q4Words) {
        return new Plan(
                Objects.requireNonNull(target),
                Objects.requireNonNull(q1),
                Objects.requireNonNull(q2),
                Objects.requireNonNull(q3),
                Objects.requireNonNull(q4),
                text(q1Words),
                text(q2Words),
                text(q3Words),
                text(q4Words));
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
