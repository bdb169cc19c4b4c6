package org.shuniu.duty.domain.incident.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Limits that were broken, each written down once; nobody changes or deletes them (DUTY-09). */
@Repository
public class Breaches {
    private final JdbcClient jdbc;

    Breaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reportedAt null when found before the report was made */
    public record Breach(
            ClockKind clock, Instant dueAt, @Nullable Instant reportedAt, Instant foundAt) {}

    /** False when it has been written down already. */
    public boolean add(long incidentId, Breach breach) {
        Instant reported = breach.reportedAt();
        return jdbc.sql("""
                        insert into incident_breach (incident_id, clock, due_at, reported_at, found_at)
                        values (:incident, :clock, :due, :reported, :found) on conflict do nothing""")
                        .param("incident", incidentId)
                        .param("clock", breach.clock().name())
                        .param("due", Timestamp.from(breach.dueAt()))
                        .param("reported", reported == null ? null : Timestamp.from(reported))
                        .param("found", Timestamp.from(breach.foundAt()))
                        .update()
                == 1;
    }

    public List<Breach> of(long incidentId) {
        return jdbc.sql(
                        "select clock, due_at, reported_at, found_at from incident_breach where incident_id = ? order by id")
                .param(incidentId)
                .query((row, number) -> {
                    Timestamp reported = row.getTimestamp("reported_at");
                    return new Breach(
                            ClockKind.valueOf(row.getString("clock")),
                            row.getTimestamp("due_at").toInstant(),
                            reported == null ? null : reported.toInstant(),
                            row.getTimestamp("found_at").toInstant());
                })
                .list();
    }
}
