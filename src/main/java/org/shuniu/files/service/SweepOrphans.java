package org.shuniu.files.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.kernel.job.OneNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night: contents of rolled back uploads and of removed attachments go after a day. */
@Component
class SweepOrphans {
    private static final Logger log = LoggerFactory.getLogger(SweepOrphans.class);
    private static final Duration GRACE = Duration.ofDays(1);

    private final OneNode oneNode;
    private final SweepService sweeps;
    private final ContentStore contents;
    private final Clock clock;

    SweepOrphans(OneNode oneNode, SweepService sweeps, ContentStore contents, Clock clock) {
        this.oneNode = oneNode;
        this.sweeps = sweeps;
        this.contents = contents;
        this.clock = clock;
    }

    @Scheduled(cron = "${shuniu.files.sweep-cron:0 20 3 * * *}", zone = "${shuniu.zone}")
    void sweep() {
        oneNode.run("files.sweep", this::sweepOld);
    }

    private void sweepOld() {
        Instant since = clock.instant().minus(GRACE);
        try {
            long deleted = contents.untouchedSince(since).stream()
                    .filter(sha256 -> sweeps.sweep(sha256, since))
                    .count();
            log.info("Swept {} contents without attachment", deleted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
