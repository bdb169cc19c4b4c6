package org.shuniu.audit.service;

import org.shuniu.kernel.job.OneNode;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the unsealed tail shorter than five seconds. */
@Component
class SealTrail {
    private final OneNode oneNode;
    private final SealService seals;

    SealTrail(OneNode oneNode, SealService seals) {
        this.oneNode = oneNode;
        this.seals = seals;
    }

    @Scheduled(fixedDelayString = "${shuniu.audit.seal-interval:PT3S}")
    void seal() {
        boolean full = true;
        while (full) {
            full = false;
            int[] sealed = {0};
            oneNode.run("audit.seal", () -> sealed[0] = seals.sealBatch());
            full = sealed[0] == SealService.BATCH;
        }
    }
}
