package org.shuniu.meeting.service.plan;

import org.shuniu.kernel.job.OneNode;
import org.shuniu.kernel.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node: reminders of plans that were not handed in. */
@Component
class DailyPlans {
    private static final Logger log = LoggerFactory.getLogger(DailyPlans.class);

    private final OneNode oneNode;
    private final PlanReminders reminders;
    private final OfficeTime time;

    DailyPlans(OneNode oneNode, PlanReminders reminders, OfficeTime time) {
        this.oneNode = oneNode;
        this.reminders = reminders;
        this.time = time;
    }

    @Scheduled(cron = "${shuniu.meeting.plan.daily-cron:0 45 7 * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("meeting.plans", () -> log.info("{} units reminded", reminders.run(time.today(), time.now())));
    }
}
