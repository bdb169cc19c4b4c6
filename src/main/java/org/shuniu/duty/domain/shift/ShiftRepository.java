package org.shuniu.duty.domain.shift;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Loads shifts; published ones are those that are no longer {@link ShiftStatus#PLANNED}. */
public interface ShiftRepository extends JpaRepository<Shift, Long> {
    /** Published shifts of these rooms that touch the span. */
    @Query("""
            select s from Shift s left join fetch s.officers where s.roomId in :rooms and s.status <> PLANNED
            and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id""")
    List<Shift> published(Collection<Long> rooms, Instant from, Instant until);

    /** Signed in, over for a while, and not yet handed over. */
    @Query("""
            select s from Shift s left join fetch s.officers where s.roomId = :room and s.status in (ON_DUTY, TO_HAND_OVER)
            and s.endsAt <= :now and s.endsAt > :since order by s.startsAt, s.id""")
    List<Shift> stillThere(long room, Instant since, Instant now);

    /** Running, or published and not over; one that nobody took up is over with its time. */
    @Query("""
            select s from Shift s where s.roomId = :room and (s.status in (ON_DUTY, TO_HAND_OVER)
            or s.status = NOT_STARTED and s.endsAt > :now) order by s.startsAt, s.id""")
    List<Shift> unfinished(long room, Instant now);

    @Query("select s from Shift s left join fetch s.officers where s.rosterId = :rosterId order by s.startsAt, s.id")
    List<Shift> findByRosterIdOrderByStartsAt(long rosterId);
}
