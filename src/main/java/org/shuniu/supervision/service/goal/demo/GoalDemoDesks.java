package org.shuniu.supervision.service.goal.demo;

import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.springframework.stereotype.Component;

/** The services at which a key task is handled. */
@Component
record GoalDemoDesks(GoalService goals, IndicatorService indicators, GoalReporting reporting, GoalQueries queries) {}
