package org.shuniu.duty.service.incident.clock;

import org.shuniu.kernel.job.OneNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every minute, on one node: the clocks of first reports, and reminders of the next ones. */
@Component
class WatchClocks {
    private static final Logger log = LoggerFactory.getLogger(WatchClocks.class);

    private final OneNode oneNode;
    private final ClockWatch watch;
    private final FollowUps followUps;

    WatchClocks(OneNode oneNode, ClockWatch watch, FollowUps followUps) {
        this.followUps = followUps;
        this.oneNode = oneNode;
        this.watch = watch;
    }

    @Scheduled(cron = "${shuniu.duty.incident.clock-cron:20 * * * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("duty.incident.clocks", () -> {
            int found = watch.sweep();
            if (found > 0) {
                log.info("{} limits of first reports broken", found);
            }
            followUps.remind();
        });
    }
}
