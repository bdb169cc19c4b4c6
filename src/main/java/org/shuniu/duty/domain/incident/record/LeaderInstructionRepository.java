package org.shuniu.duty.domain.incident.record;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The instructions of incidents. */
public interface LeaderInstructionRepository extends JpaRepository<LeaderInstruction, Long> {
    List<LeaderInstruction> findByIncidentIdInOrderByGivenAtAscIdAsc(Collection<Long> incidentIds);
}
