package org.shuniu.duty.domain.incident.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which incidents were merged into which. */
public interface MergeRepository extends JpaRepository<Merge, Long> {
    List<Merge> findByIncidentIdOrderById(long incidentId);
}
