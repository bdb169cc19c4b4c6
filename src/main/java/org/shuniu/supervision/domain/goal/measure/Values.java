package org.shuniu.supervision.domain.goal.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: no zeros at the end, no exponent. */
public final class Values {
    private Values() {}

    public static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    public static Plan plain(Plan plan) {
        return new Plan(
                plain(plan.target()),
                plain(plan.q1()),
                plain(plan.q2()),
                plain(plan.q3()),
                plain(plan.q4()),
                plan.q1Words(),
                plan.q2Words(),
                plan.q3Words(),
                plan.q4Words());
    }
}
