package org.shuniu.duty.domain.incident.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The history of levels. */
public interface GradingRepository extends JpaRepository<Grading, Long> {
    List<Grading> findByIncidentIdOrderById(long incidentId);
}
