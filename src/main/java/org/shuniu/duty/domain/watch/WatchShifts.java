package org.shuniu.duty.domain.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shuniu.duty.domain.shift.Shift;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Shifts as the watch sees them: published ones of a room, one after the other. */
public interface WatchShifts extends Repository<Shift, Long> {
    Optional<Shift> findById(long id);

    /** Signed in and not yet handed over, the newest first. */
    @Query("""
            select s from Shift s where s.roomId = :room and s.status in (ON_DUTY, TO_HAND_OVER)
            order by s.startsAt desc, s.id desc""")
    List<Shift> onDuty(long room, Limit limit);

    /** Not started and not over, the nearest first. */
    @Query("""
            select s from Shift s where s.roomId = :room and s.status = NOT_STARTED and s.endsAt > :now
            order by s.startsAt, s.id""")
    List<Shift> ahead(long room, Instant now, Limit limit);

    /** Published shifts that began before this moment, the newest first. */
    @Query("""
            select s from Shift s where s.roomId = :room and s.status <> PLANNED and s.startsAt < :start
            order by s.startsAt desc, s.id desc""")
    List<Shift> before(long room, Instant start, Limit limit);

    /** Published shifts that touch the span. */
    @Query("""
            select s from Shift s left join fetch s.officers where s.roomId = :room and s.status <> PLANNED
            and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id""")
    List<Shift> between(long room, Instant from, Instant until);

    /** Whether anybody ever signed a shift of this room that began before this moment. */
    @Query("""
            select count(s) > 0 from Shift s where s.roomId = :room and s.startsAt < :start
            and s.status in (ON_DUTY, TO_HAND_OVER, HANDED_OVER)""")
    boolean isPractised(long room, Instant start);

    /** Signed by the outgoing side, and not yet by anybody else. */
    @Query("""
            select s from Shift s where s.roomId = :room and s.status = TO_HAND_OVER and s.startsAt < :start
            order by s.startsAt""")
    List<Shift> offered(long room, Instant start);

    /** Over, and never signed in, in a room that signs its shifts (脱岗). */
    @Query("""
            select s from Shift s where s.roomId = :room and s.endsAt >= :from and s.endsAt < :until and s.endsAt <= :now
            and s.status in (NOT_STARTED, HANDED_OVER)
            and not exists (select 1 from ShiftSign g where g.shiftId = s.id and g.action = SIGN_IN)
            and exists (select 1 from Shift e where e.roomId = s.roomId and e.startsAt < s.startsAt
                        and e.status in (ON_DUTY, TO_HAND_OVER, HANDED_OVER)) order by s.startsAt""")
    List<Shift> unsigned(long room, Instant from, Instant until, Instant now);
}
