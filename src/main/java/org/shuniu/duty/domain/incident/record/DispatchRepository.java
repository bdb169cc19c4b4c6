package org.shuniu.duty.domain.incident.record;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The calls of incidents. */
public interface DispatchRepository extends JpaRepository<Dispatch, Long> {
    List<Dispatch> findByIncidentIdInOrderByCalledAtAscIdAsc(Collection<Long> incidentIds);
}
