package org.shuniu.document.service.draft;

import java.time.Duration;
import org.shuniu.kernel.job.OneNode;
import org.shuniu.kernel.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night: what was typed a month ago and never saved goes. */
@Component
class ForgetOldBuffers {
    private static final Logger log = LoggerFactory.getLogger(ForgetOldBuffers.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OneNode oneNode;
    private final DraftBufferService buffers;
    private final OfficeTime time;

    ForgetOldBuffers(OneNode oneNode, DraftBufferService buffers, OfficeTime time) {
        this.oneNode = oneNode;
        this.buffers = buffers;
        this.time = time;
    }

    @Scheduled(cron = "${shuniu.document.draft-buffer-cron:0 40 3 * * *}", zone = "${shuniu.zone}")
    void forget() {
        oneNode.run(
                "document.draftBuffers",
                () -> log.info(
                        "Removed {} draft buffers",
                        buffers.forgetBefore(time.now().minus(KEPT))));
    }
}
