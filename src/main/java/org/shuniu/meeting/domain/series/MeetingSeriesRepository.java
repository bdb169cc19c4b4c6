package org.shuniu.meeting.domain.series;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MeetingSeriesRepository extends JpaRepository<MeetingSeries, Long> {
    /** One at a time prepares the next meeting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MeetingSeries s where s.id = :id")
    Optional<MeetingSeries> findLocked(long id);

    List<MeetingSeries> findByEndedOnIsNullOrderById();
}
