package org.shuniu.supervision.service.goal.read;

import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;
import org.shuniu.supervision.domain.goal.measure.Standing;

/** An indicator and how it stands today. */
record IndicatorStanding(
        long id, String name, String measure, Direction direction, Plan plan, Standing standing, int waiting) {}
