package org.shuniu.duty.domain.roster;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Leave of an organ's duty people. */
public interface DutyLeaveRepository extends JpaRepository<DutyLeave, Long> {
    @Query("""
            select l from DutyLeave l where l.organId = :organ and l.fromDay <= :to and l.toDay >= :from
            order by l.fromDay, l.id""")
    List<DutyLeave> touching(long organ, LocalDate from, LocalDate to);
}
