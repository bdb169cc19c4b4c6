package org.shuniu.meeting.domain.plan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MeetingPlanRepository extends JpaRepository<MeetingPlan, Long> {
    Optional<MeetingPlan> findByOrganIdAndYear(long organId, int year);
}
