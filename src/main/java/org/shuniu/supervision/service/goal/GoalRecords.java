package org.shuniu.supervision.service.goal;

import org.shuniu.supervision.domain.goal.GoalIndicatorRepository;
import org.shuniu.supervision.domain.goal.GoalReportRepository;
import org.shuniu.supervision.domain.goal.GoalVerdictRepository;
import org.springframework.stereotype.Component;

/** What belongs to a task. */
@Component
record GoalRecords(GoalIndicatorRepository indicators, GoalReportRepository reports, GoalVerdictRepository verdicts) {}
