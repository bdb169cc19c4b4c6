package org.shuniu.supervision.domain.intake;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Decisions by their source. */
public interface FollowUpRequestRepository extends JpaRepository<FollowUpRequest, Long> {
    Optional<FollowUpRequest> findBySourceKindAndSourceIdAndItem(String kind, long id, int item);
}
