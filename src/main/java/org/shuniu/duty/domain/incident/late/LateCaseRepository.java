package org.shuniu.duty.domain.incident.late;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Cases against units. */
public interface LateCaseRepository extends JpaRepository<LateCase, Long> {
    boolean existsByIncidentIdAndRoomIdAndKind(long incidentId, long roomId, LateKind kind);

    List<LateCase> findByIncidentIdOrderById(long incidentId);
}
