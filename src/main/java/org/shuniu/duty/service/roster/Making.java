package org.shuniu.duty.service.roster;

import org.shuniu.rules.SecrecyGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What fills and checks rosters; the rosters of one organ are filled and published one after another. */
@Component
record Making(RosterGenerator generator, RosterChecks checks, JdbcClient jdbc, SecrecyGuard secrecy) {

    /** Until the end of the transaction nobody else fills or publishes a roster of this organ. */
    void alone(long organId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('shuniu.roster.' || :organ, 0))")
                .param("organ", organId)
                .query(Integer.class)
                .single();
    }
}
