package org.shuniu.duty.domain.incident;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Loads incidents for a change. */
public interface IncidentRepository extends JpaRepository<Incident, Long> {
    /** Both are held before either is looked at, always in the same order, so that two merges at once see one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Incident i where i.id in :ids order by i.id")
    List<Incident> lockInOrder(Collection<Long> ids);

    List<Incident> findByMergedIntoIdOrderById(long mergedIntoId);

    /** What this lower room has told of something that happened at this minute. */
    List<Incident> findByOriginRoomIdAndOriginReportingRoomIdAndAccountHappenedAt(
            long roomId, long reportingRoomId, Instant happenedAt);

    Optional<Incident> findByOriginRoomIdAndOriginLowerIncidentId(long roomId, long lowerIncidentId);
}
