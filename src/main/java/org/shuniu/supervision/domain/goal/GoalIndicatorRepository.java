package org.shuniu.supervision.domain.goal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Indicators of a task. */
public interface GoalIndicatorRepository extends JpaRepository<GoalIndicator, Long> {
    List<GoalIndicator> findByGoalIdOrderByPosition(long goalId);

    Optional<GoalIndicator> findByIdAndGoalId(long id, long goalId);

    boolean existsByGoalId(long goalId);
}
