package org.shuniu.duty.domain.check;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface DutyCheckRepository extends JpaRepository<DutyCheck, Long> {
    @Query("select c from DutyCheck c where c.status = CALLING and c.dueAt < :now order by c.id")
    List<DutyCheck> overdue(Instant now);

    /** Calls that still wait, made by this room or to it. */
    @Query("""
            select c from DutyCheck c where c.status = CALLING and (c.fromRoomId = :room or c.toRoomId = :room)
            order by c.dueAt, c.id""")
    List<DutyCheck> waiting(long room);

    @Query("""
            select c from DutyCheck c where c.toRoomId = :room and c.status = UNANSWERED
            and c.dueAt >= :from and c.dueAt < :until order by c.id""")
    List<DutyCheck> unanswered(long room, Instant from, Instant until);

    @Query("""
            select c from DutyCheck c where (c.fromRoomId = :room or c.toRoomId = :room)
            and c.by.at >= :from and c.by.at < :until order by c.by.at, c.id""")
    List<DutyCheck> between(long room, Instant from, Instant until);
}
