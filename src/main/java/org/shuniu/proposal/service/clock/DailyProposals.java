package org.shuniu.proposal.service.clock;

import org.shuniu.kernel.job.OneNode;
import org.shuniu.kernel.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node: the reminders of the day. */
@Component
class DailyProposals {
    private static final Logger log = LoggerFactory.getLogger(DailyProposals.class);

    private final OneNode oneNode;
    private final ProposalReminders reminders;
    private final OfficeTime time;

    DailyProposals(OneNode oneNode, ProposalReminders reminders, OfficeTime time) {
        this.oneNode = oneNode;
        this.reminders = reminders;
        this.time = time;
    }

    @Scheduled(cron = "${shuniu.proposal.daily-cron:0 40 7 * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("proposal.daily", () -> log.info("{} reminders sent", reminders.run(time.today())));
    }
}
