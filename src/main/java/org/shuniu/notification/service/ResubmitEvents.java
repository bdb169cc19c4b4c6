package org.shuniu.notification.service;

import java.time.Duration;
import org.shuniu.kernel.job.OneNode;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives failed listeners another try every minute, on one node, up to a limit; the rest stays for the operator. */
@Component
class ResubmitEvents {
    static final int MOST_ATTEMPTS = 10;
    private static final int BATCH = 1_000;

    private final OneNode oneNode;
    private final FailedEventPublications failed;
    private final TransactionTemplate outside;

    ResubmitEvents(OneNode oneNode, FailedEventPublications failed, PlatformTransactionManager transactions) {
        this.oneNode = oneNode;
        this.failed = failed;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void resubmit() {
        oneNode.run("events.resubmit", () -> outside.executeWithoutResult(status -> resubmit(Duration.ofMinutes(1))));
    }

    void resubmit(Duration minAge) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(BATCH)
                .withMinAge(minAge)
                .withFilter(publication -> publication.getCompletionAttempts() < MOST_ATTEMPTS));
    }
}
