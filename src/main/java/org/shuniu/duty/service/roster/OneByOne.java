package org.shuniu.duty.service.roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever puts people of an organ on duty waits for another who does: what one has seated the next one sees. */
@Component
public class OneByOne {
    private final JdbcClient jdbc;

    OneByOne(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else fills, publishes or changes a published roster of this organ. */
    public void alone(long organId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('shuniu.roster.' || :organ, 0))")
                .param("organ", organId)
                .query(Integer.class)
                .single();
    }
}
