package org.shuniu.operations.service;

import java.time.Duration;
import java.util.function.Predicate;
import org.shuniu.kernel.job.OneNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives failed listeners another try every minute, on one node, up to a limit; the rest stays for the operator. */
@Component
public class ResubmitEvents {
    public static final int MOST_ATTEMPTS = 10;
    private static final int BATCH = 1_000;

    private final OneNode oneNode;
    private final FailedEventPublications failed;
    private final TransactionTemplate outside;
    private final JdbcClient jdbc;

    ResubmitEvents(
            OneNode oneNode, FailedEventPublications failed, PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.oneNode = oneNode;
        this.failed = failed;
        this.jdbc = jdbc;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void resubmit() {
        oneNode.run("events.resubmit", () -> resubmit(Duration.ofMinutes(1)));
    }

    void resubmit(Duration minAge) {
        run(
                ResubmissionOptions.defaults()
                        .withBatchSize(BATCH + failures(MOST_ATTEMPTS))
                        .withMinAge(minAge),
                publication -> publication.getCompletionAttempts() < MOST_ATTEMPTS);
    }

    /** At once and whatever was tried before, for the operator. */
    void again(Predicate<EventPublication> which) {
        run(ResubmissionOptions.defaults().withBatchSize(Math.max(1, failures(0))), which);
    }

    private void run(ResubmissionOptions options, Predicate<EventPublication> which) {
        outside.executeWithoutResult(status -> failed.resubmit(options.withFilter(which::test)));
    }

    /** The registry reads the oldest first and filters afterwards: those given up must not fill the batch. */
    private int failures(int attempts) {
        return jdbc.sql("select count(*) from event_publication where status = 'FAILED' and completion_attempts >= ?")
                .param(attempts)
                .query(Integer.class)
                .single();
    }
}
