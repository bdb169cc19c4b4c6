package org.shuniu.duty.domain.log;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LogEntryRepository extends JpaRepository<LogEntry, Long> {
    /** What is still to be done in a room, oldest first. */
    @Query(
            "select e from LogEntry e where e.arrival.roomId = :room and e.status = OPEN order by e.arrival.happenedAt, e.id")
    List<LogEntry> open(long room);

    @Query("""
            select e from LogEntry e where e.arrival.roomId = :room and e.arrival.happenedAt >= :from
            and e.arrival.happenedAt < :until order by e.arrival.happenedAt, e.id""")
    List<LogEntry> between(long room, Instant from, Instant until);

    List<LogEntry> findByArrivalShiftIdOrderById(long shiftId);
}
