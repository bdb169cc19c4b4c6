package org.shuniu.supervision.service.goal;

import org.shuniu.kernel.job.OneNode;
import org.shuniu.kernel.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node: reminders of quarters that were not reported. */
@Component
class DailyGoals {
    private static final Logger log = LoggerFactory.getLogger(DailyGoals.class);

    private final OneNode oneNode;
    private final GoalReminders reminders;
    private final OfficeTime time;

    DailyGoals(OneNode oneNode, GoalReminders reminders, OfficeTime time) {
        this.oneNode = oneNode;
        this.reminders = reminders;
        this.time = time;
    }

    @Scheduled(cron = "${shuniu.supervision.daily-cron:0 30 7 * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("supervision.goals", () -> log.info("{} reminders sent", reminders.run(time.today())));
    }
}
