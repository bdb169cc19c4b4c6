package org.shuniu.supervision.domain.intake;

import org.shuniu.kernel.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one person at a time make a matter of a decision; until the transaction ends. */
@Repository
public class DecisionLock {
    private final JdbcClient jdbc;

    DecisionLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param paper what the decision stands on; a paper and the instructions on it are one */
    public void take(SubjectRef paper, int item) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('shuniu.decision.' || :decision, 0))")
                .param("decision", paper.kind() + ":" + paper.id() + ":" + item)
                .query(Integer.class)
                .single();
    }
}
