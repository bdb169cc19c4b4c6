package org.shuniu.supervision.service.goal.view;

import java.util.List;
import org.shuniu.supervision.domain.goal.measure.GoalRate;

/**
 * 目标实现率 over the tasks that a reader answers for: all of the office for supervision and leaders, its own for a
 * unit. By name, never by rank.
 */
public record GoalFigures(int year, int tasks, GoalRate total, List<UnitRate> units) {
    public GoalFigures {
        units = List.copyOf(units);
    }

    /** One unit as the lead unit. */
    public record UnitRate(long unitId, String unit, int tasks, GoalRate rate) {}
}
