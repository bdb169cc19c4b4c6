package org.shuniu.duty.service.check;

import org.shuniu.kernel.job.OneNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every half minute, on one node: calls and zero reports whose time is over. */
@Component
class WatchJobs {
    private static final Logger log = LoggerFactory.getLogger(WatchJobs.class);

    private final OneNode oneNode;
    private final CheckService checks;
    private final ZeroService zeros;

    WatchJobs(OneNode oneNode, CheckService checks, ZeroService zeros) {
        this.oneNode = oneNode;
        this.checks = checks;
        this.zeros = zeros;
    }

    @Scheduled(
            fixedDelayString = "${shuniu.duty.watch.interval:PT30S}",
            initialDelayString = "${shuniu.duty.watch.interval:PT30S}")
    void look() {
        oneNode.run("duty.watch", this::mark);
    }

    private void mark() {
        int calls = checks.miss();
        int reports = zeros.writeMissing();
        if (calls + reports > 0) {
            log.info("{} calls unanswered, {} zero reports missing", calls, reports);
        }
    }
}
