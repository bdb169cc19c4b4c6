package org.shuniu.duty.domain.watch;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.domain.incident.Incident;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Incidents as the watch sees them: what still runs in a room, and what came in on a day. */
public interface RunningIncidents extends Repository<Incident, Long> {
    @Query("""
            select i from Incident i where i.origin.roomId = :room and i.mergedIntoId is null
            and i.status not in (FINISHED, ARCHIVED) order by i.account.receivedAt, i.id""")
    List<Incident> of(long room);

    @Query("""
            select i from Incident i where i.origin.roomId = :room and i.account.receivedAt >= :from
            and i.account.receivedAt < :until order by i.account.receivedAt, i.id""")
    List<Incident> between(long room, Instant from, Instant until);
}
