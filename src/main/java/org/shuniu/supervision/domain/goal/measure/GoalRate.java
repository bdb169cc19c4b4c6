package org.shuniu.supervision.domain.goal.measure;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * 目标实现率: the share of indicators that reach their milestone.
 *
 * @param counted indicators that can be measured
 */
public record GoalRate(int reached, int counted) {
    public static GoalRate of(Collection<Standing> standings) {
        return new GoalRate((int) standings.stream().filter(Standing::isReached).count(), (int)
                standings.stream().filter(Standing::isCounted).count());
    }

    public GoalRate plus(GoalRate other) {
        return new GoalRate(reached + other.reached, counted + other.counted);
    }

    /** Whole percent, cut; null while nothing can be measured. */
    public @Nullable Integer percent() {
        return counted == 0 ? null : reached * 100 / counted;
    }
}
