package org.shuniu.duty.domain.incident.record;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The tasks of incidents. */
public interface IncidentTaskRepository extends JpaRepository<IncidentTask, Long> {
    List<IncidentTask> findByIncidentIdInOrderByDueAtAscIdAsc(Collection<Long> incidentIds);
}
