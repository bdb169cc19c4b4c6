package org.shuniu.kernel.job;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a job on one node at a time: the lock is the database's, is held as long as the job's transaction, and goes
 * with the connection when a node dies.
 */
@Component
public class OneNode {
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    OneNode(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does the work inside a transaction of its own, unless another node is at it.
     *
     * @param job name of the job, the same on every node
     * @return false when another node holds the job
     */
    public boolean run(String job, Runnable work) {
        return Boolean.TRUE.equals(alone.execute(status -> {
            boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('shuniu.job.' || :job, 0))")
                    .param("job", job)
                    .query(Boolean.class)
                    .single();
            if (mine) {
                work.run();
            }
            return mine;
        }));
    }
}
