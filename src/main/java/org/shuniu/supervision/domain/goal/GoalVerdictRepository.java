package org.shuniu.supervision.domain.goal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Supervision's verdicts, one to a report. */
public interface GoalVerdictRepository extends JpaRepository<GoalVerdict, Long> {
    boolean existsByReportId(long reportId);
}
