package org.shuniu.supervision.domain.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Feedback by matter and part. */
public interface FeedbackRepository extends JpaRepository<Feedback, Long> {
    List<Feedback> findByMatterIdOrderById(long matterId);

    List<Feedback> findByPartIdAndRoundAndKindOrderById(long partId, int round, FeedbackKind kind);
}
