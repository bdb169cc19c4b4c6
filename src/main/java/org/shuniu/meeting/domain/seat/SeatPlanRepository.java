package org.shuniu.meeting.domain.seat;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SeatPlanRepository extends JpaRepository<SeatPlan, Long> {
    Optional<SeatPlan> findByMeetingId(long meetingId);
}
