package org.shuniu.duty.domain.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ZeroPeriodRepository extends JpaRepository<ZeroPeriod, Long> {
    List<ZeroPeriod> findByRoomIdInOrderByIdDesc(Collection<Long> rooms);

    /** Those that ask this room for a report of that day. */
    @Query("""
            select p from ZeroPeriod p where :room member of p.rooms and p.fromDay <= :day and p.toDay >= :day
            and (p.endedOn is null or p.endedOn > :day) order by p.dueMinute, p.id""")
    List<ZeroPeriod> asking(long room, LocalDate day);
}
