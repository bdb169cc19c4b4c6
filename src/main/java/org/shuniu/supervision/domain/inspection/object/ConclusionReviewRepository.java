package org.shuniu.supervision.domain.inspection.object;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ConclusionReviewRepository extends JpaRepository<ConclusionReview, Long> {
    Optional<ConclusionReview> findByObjectId(long objectId);
}
