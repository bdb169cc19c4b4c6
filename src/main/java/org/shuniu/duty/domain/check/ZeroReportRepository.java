package org.shuniu.duty.domain.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ZeroReportRepository extends JpaRepository<ZeroReport, Long> {
    Optional<ZeroReport> findByPeriodIdAndRoomIdAndDay(long periodId, long roomId, LocalDate day);

    @Query("""
            select r from ZeroReport r where r.roomId = :room and r.missed and r.dueAt >= :from and r.dueAt < :until
            order by r.id""")
    List<ZeroReport> missed(long room, Instant from, Instant until);
}
