package org.shuniu.supervision.domain.goal;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reports of units; the last of a quarter is the one that stands. */
public interface GoalReportRepository extends JpaRepository<GoalReport, Long> {
    Optional<GoalReport> findFirstByIndicatorIdAndQuarterOrderByIdDesc(long indicatorId, int quarter);

    Optional<GoalReport> findByIdAndGoalId(long id, long goalId);
}
