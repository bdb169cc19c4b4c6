package org.shuniu.supervision.service.clock;

import org.shuniu.kernel.job.OneNode;
import org.shuniu.kernel.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node: the sheets of the day. */
@Component
class DailySupervision {
    private static final Logger log = LoggerFactory.getLogger(DailySupervision.class);

    private final OneNode oneNode;
    private final Escalation escalation;
    private final OfficeTime time;

    DailySupervision(OneNode oneNode, Escalation escalation, OfficeTime time) {
        this.oneNode = oneNode;
        this.escalation = escalation;
        this.time = time;
    }

    @Scheduled(cron = "${shuniu.supervision.daily-cron:0 30 7 * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("supervision.daily", () -> log.info("{} sheets sent", escalation.run(time.today())));
    }
}
