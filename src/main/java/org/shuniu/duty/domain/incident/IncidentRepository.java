package org.shuniu.duty.domain.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads incidents for a change. */
public interface IncidentRepository extends JpaRepository<Incident, Long> {
    List<Incident> findByMergedIntoIdOrderById(long mergedIntoId);

    Optional<Incident> findByOriginRoomIdAndOriginLowerIncidentId(long roomId, long lowerIncidentId);
}
