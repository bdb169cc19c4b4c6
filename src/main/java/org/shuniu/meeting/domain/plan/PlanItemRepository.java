package org.shuniu.meeting.domain.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PlanItemRepository extends JpaRepository<PlanItem, Long> {
    List<PlanItem> findByPlanIdOrderByPosition(long planId);
}
